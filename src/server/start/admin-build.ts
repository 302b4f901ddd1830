import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { adminIsBuilt, hashSources, stampAdmin, unstampAdmin } from './admin-stamp.ts'
import { say } from './say.ts'
import { StartError } from './start-error.ts'

type Ensured = {
  root: string
  /** Without it a missing or stale build is a StartError. */
  mayBuild: boolean
  /** Ends a build early when the server is told to stop. */
  signal: AbortSignal
}

/** Builds the admin unless `.next` already fits the sources. Throws a StartError. */
export async function ensureAdmin({ root, mayBuild, signal }: Ensured): Promise<void> {
  if (await adminIsBuilt(root)) return
  if (!mayBuild) throw new StartError('admin-missing')
  say('后台 admin', '正在构建，约一分钟 building, about a minute …')
  await buildAdmin({ root, loud: false, signal })
}

type Build = {
  root: string
  /** Shows what Next prints; otherwise a failure only says how to see it. */
  loud: boolean
  signal?: AbortSignal
}

/** Builds the admin with Next in a process of its own. Throws a StartError when it does not succeed. */
export async function buildAdmin({ root, loud, signal }: Build): Promise<void> {
  // Taken before, so that a file changed during the build makes the next start build again.
  const sources = await hashSources(root)
  await unstampAdmin(root)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: loud ? 'inherit' : 'ignore',
    ...(signal && { signal }),
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new StartError('admin-unbuildable')
  await stampAdmin(root, sources)
}

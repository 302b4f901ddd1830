import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Started = {
  process: ChildProcess
  /** Such as http://localhost:41234; empty when it ended instead of getting ready. */
  address: string
  /** What it has printed so far, without the lines of the log. */
  said: () => string[]
  /** What it has complained of so far. */
  complained: () => string
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>
}

const ROOT = process.cwd()
const COMMAND = ['--import', join(ROOT, 'src/typescript.mjs'), join(ROOT, 'src/server/main.ts')]

/** The whole line, for it may come in parts. */
const READY = /^就绪 ready.*?(http:\S+).*\n/mu

/** Starts what `npm start` starts, with these settings and nothing else of ours, until it is ready or has ended. */
export async function startServer(settings: Record<string, string>, cwd = ROOT): Promise<Started> {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: '0',
    ADMIN: 'off',
    ...settings,
  }
  const child = spawn(process.execPath, COMMAND, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (READY.test(output)) resolve()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  })
  await Promise.race([ready, ended])
  return {
    process: child,
    address: READY.exec(output)?.[1] ?? '',
    said: () => output.split('\n').filter((line) => line !== '' && !line.startsWith('{')),
    complained: () => errors,
    ended,
  }
}

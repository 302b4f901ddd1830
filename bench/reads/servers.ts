import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export type Server = { name: string; address: string; pid: number; stop: () => Promise<void> }

const ROOT = process.cwd()
const STOCK = join(ROOT, 'bench/stock')
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next')
const loader = ['--import', join(ROOT, 'src/typescript.mjs')]

/** Builds the stock application once; delete bench/stock/.next to build it anew. */
export function buildStock(): void {
  if (existsSync(join(STOCK, '.next/BUILD_ID'))) return
  console.log('building stock Payload, once …')
  execFileSync(process.execPath, [NEXT, 'build', STOCK], {
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Fills an empty database in `folder` when there is none, and serves it. */
export async function startOurs(folder: string, settings: Record<string, string> = {}): Promise<Server> {
  const isNew = !existsSync(folder)
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const env = {
    NODE_ENV: 'production' as const,
    DATA_DIR: folder,
    PORT: String(port),
    SEEDS: 'off',
    ADMIN: 'off',
    LOG_LEVEL: 'fatal',
    PAYLOAD_SECRET: 'bench',
    RATE_LIMIT: '0',
    READ_CACHE: 'off',
    ...settings,
  }
  if (isNew)
    execFileSync(process.execPath, [...loader, join(ROOT, 'bench/reads/fill-ours.ts')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  return started('ours', port, [...loader, join(ROOT, 'src/server/main.ts')], env)
}

export async function startStock(folder: string): Promise<Server> {
  await mkdir(folder, { recursive: true })
  const port = await freePort()
  const env = { ...quiet, NODE_ENV: 'production' as const, STOCK_DATABASE: join(folder, 'stock.db') }
  execFileSync(process.execPath, [...loader, join(STOCK, 'fill.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return started('stock', port, [NEXT, 'start', STOCK, '-H', '127.0.0.1', '-p', String(port)], env)
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1', PAYLOAD_SECRET: 'bench' }

/** Starts a server of plain node:http that sends one answer, whatever it is asked; `answer` is a file that holds it. */
export async function startBare(answer: string): Promise<Server> {
  const port = await freePort()
  return started('bare', port, [join(ROOT, 'bench/cache/bare.mjs'), answer, String(port)], {
    NODE_ENV: 'production',
  })
}

/** Every server runs on the first core, and the load on the others. */
async function started(
  name: string,
  port: number,
  command: string[],
  env: NodeJS.ProcessEnv,
): Promise<Server> {
  const child = spawn('taskset', ['-c', '0', process.execPath, ...command], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${String(port)}`
  await ready(`${address}/api/leaders?limit=1`, child)
  return { name, address, pid: child.pid ?? 0, stop: () => stop(child) }
}

async function ready(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`ended with ${String(child.exitCode)}`)
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`not ready after two minutes: ${address}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

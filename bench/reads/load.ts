import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Server } from './servers.ts'

/** `body` is asked for each request anew, so that no two creates are alike. */
export type Asked = {
  method: 'GET' | 'POST'
  path: string
  body?: () => string
  headers?: Record<string, string>
}

/** Requests per second, CPU milliseconds of the server per request, and the slowest hundredth in milliseconds. */
export type Load = { rate: number; cpu: number; p99: number }

/** So many requests, however long they take, or all that go into so many seconds. */
export type Extent = { amount: number } | { duration: number }

const CONNECTIONS = 16

/** Requests after which a server has compiled what it runs. */
const WARM_UP: Extent = { amount: 500 }

/** Seconds after which a request is given up: other programs may take most of the machine. */
const PATIENCE = 120

/** Asks without measuring. */
export async function warm(server: Server, asked: Asked, extent = WARM_UP): Promise<void> {
  await run(server, asked, extent)
}

/** Sends one request over and over. Throws when an answer is not in the two hundreds. */
export async function load(server: Server, asked: Asked, extent: Extent): Promise<Load> {
  const before = cpuTime(server.pid)
  const result = await run(server, asked, extent)
  const spent = cpuTime(server.pid) - before
  const done = result['2xx']
  if (result.non2xx > 0 || result.errors > 0 || done === 0)
    throw new Error(
      `${server.name} ${asked.path}: ${String(result.non2xx)} refused, ${String(result.errors)} failed`,
    )
  return { rate: done / result.duration, cpu: spent / done, p99: result.latency.p99 }
}

async function run(server: Server, { body, ...asked }: Asked, extent: Extent): Promise<autocannon.Result> {
  const withBody = (request: autocannon.Request): autocannon.Request => ({ ...request, body: body?.() ?? '' })
  const requests = [{ ...asked, ...(body && { setupRequest: withBody }) }]
  return autocannon({ url: server.address, connections: CONNECTIONS, ...extent, requests, timeout: PATIENCE })
}

/** Milliseconds of CPU that a process and its threads have used; Linux counts them in hundredths of a second. */
function cpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { OpenapiDocument } from '../../../src/server/openapi/model.ts'
import type { TestApp } from '../../http/open-app.ts'
import { hostileRequest } from './requests.ts'
import type { Hostile } from './requests.ts'
import { send } from './send.ts'

export type HostileReport = {
  requests: number
  seed: number
  /** How many answers had each status. */
  statuses: Record<string, number>
  /** Those with 5xx or none. */
  failed: string[]
  /** Those slower than two seconds, three times. */
  slow: string[]
  slowestMs: number
  /** Of the heap after a collection, from a quarter of the requests to the end. */
  grownMB: number
}

const LIMIT_MS = 2000
const AT_ONCE = 4

/** Sends random and hostile requests of a seed, and reports what broke, what was slow and what was kept in memory. */
export async function hostileRun(app: TestApp, requests: number, seed: number): Promise<HostileReport> {
  const { port } = app.server.address() as AddressInfo
  const document = (await (await fetch(`${app.address}/api/openapi.json`)).json()) as OpenapiDocument
  const all = fc.sample(hostileRequest(document), { numRuns: requests, seed })
  const report = {
    requests,
    seed,
    statuses: {} as Record<string, number>,
    failed: [] as string[],
    slow: [] as string[],
    slowestMs: 0,
  }
  let before = 0
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      if (at === Math.floor(requests / 4)) before = heapMB()
      const one = all[at]
      if (one) await note(report, port, one)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { ...report, slowestMs: Math.round(report.slowestMs), grownMB: Math.round(heapMB() - before) }
}

async function note(report: Omit<HostileReport, 'grownMB'>, port: number, one: Hostile): Promise<void> {
  const { status, milliseconds: first } = await send(port, one)
  let milliseconds = first
  // The machine may have been busy with something else; what is slow by itself is so each time.
  for (let again = 0; again < 2 && milliseconds > LIMIT_MS; again++)
    milliseconds = (await send(port, one)).milliseconds
  report.statuses[status] = (report.statuses[status] ?? 0) + 1
  report.slowestMs = Math.max(report.slowestMs, milliseconds)
  if (status >= 500 || status === 0) report.failed.push(`${String(status)} ${shown(one)}`)
  if (milliseconds > LIMIT_MS) report.slow.push(`${String(Math.round(milliseconds))} ms ${shown(one)}`)
}

const shown = ({ method, target, body = '' }: Hostile): string => `${method} ${target} ${body}`.slice(0, 2000)

function heapMB(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

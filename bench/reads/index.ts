import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from './load.ts'
import type { Load } from './load.ts'
import { buildStock, startOurs, startStock } from './servers.ts'
import type { Server } from './servers.ts'
import { points } from './points.ts'
import { lookUp } from './subject.ts'

/** Rounds of both servers in turn, so that what else the machine does weighs on both. */
const ROUNDS = 3
const SECONDS = 6

/**
 * Our server, without its read cache, against stock Payload: the same collections and records, each server alone on one
 * core and the load on another. Prints, for each point, requests per second and the ratio of CPU time per request.
 */
export async function reads(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-bench-'))
  const servers: Server[] = []
  try {
    buildStock()
    const ours = await startOurs(join(folder, 'ours'))
    servers.push(ours)
    const stock = await startStock(join(folder, 'stock'))
    servers.push(stock)
    const subjects = { ours: await lookUp(ours), stock: await lookUp(stock) }
    console.log('point                       ours req/s  stock req/s  ratio   CPU ms ours  stock  ratio')
    for (const point of points) {
      const a: Load[] = []
      const b: Load[] = []
      for (let round = 0; round < ROUNDS; round++) {
        a.push(await load(ours, point.request(subjects.ours), SECONDS))
        b.push(await load(stock, point.request(subjects.stock), SECONDS))
      }
      print(point.name, a, b, point.wanted)
    }
  } finally {
    for (const server of servers) await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function print(name: string, ours: Load[], stock: Load[], wanted: number): void {
  const [rateA, rateB] = [median(ours.map(({ rate }) => rate)), median(stock.map(({ rate }) => rate))]
  const [cpuA, cpuB] = [median(ours.map(({ cpu }) => cpu)), median(stock.map(({ cpu }) => cpu))]
  console.log(
    [
      name.padEnd(26),
      rateA.toFixed(0).padStart(11),
      rateB.toFixed(0).padStart(12),
      `${(rateA / rateB).toFixed(2)} ×`.padStart(8),
      cpuA.toFixed(2).padStart(12),
      cpuB.toFixed(2).padStart(6),
      `${(cpuB / cpuA).toFixed(2)} × (wanted ${wanted.toFixed(1)})`.padStart(8),
    ].join(' '),
  )
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

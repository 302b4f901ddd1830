import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphqlOfRest, points } from './points.ts'
import { HEAD, line } from './report.ts'
import { compare } from './rounds.ts'
import { buildStock, startOurs, startStock } from './servers.ts'
import type { Server } from './servers.ts'
import { lookUp } from './subject.ts'

/**
 * Our server, without its read cache, against stock Payload: the same collections and records, each server alone on one
 * core and the load on another. Prints, for each point, how many more requests ours answers in a second of CPU time, which
 * other programs hardly change, and in a second.
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
    console.log(HEAD)
    for (const { name, request, wanted } of points) {
      const one = { server: ours, asked: request(subjects.ours) }
      const other = { server: stock, asked: request(subjects.stock) }
      console.log(line(name, await compare(one, other), wanted))
    }
    const { name, graphql, rest, wanted } = graphqlOfRest(subjects.ours)
    const compared = await compare({ server: ours, asked: graphql }, { server: ours, asked: rest })
    console.log(line(name, compared, wanted))
  } finally {
    for (const server of servers) await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { median } from '../median.ts'
import { load, warm } from '../reads/load.ts'
import type { Load } from '../reads/load.ts'
import { startBare, startOurs } from '../reads/servers.ts'
import type { Server } from '../reads/servers.ts'
import { lookUp } from '../reads/subject.ts'

const ROUNDS = 3
const TURN = { duration: 5 }
const WARM_UP = { duration: 3 }

/** Everything that an answer passes by default; the limit is so high that nothing is refused. */
const CACHED = { READ_CACHE: 'on', LOG_LEVEL: 'info', RATE_LIMIT: '1000000000' }

/** Answers from the read cache against a bare server that sends the same bytes, and against answers that are made anew. */
export async function cached(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-bench-'))
  const servers: Server[] = []
  try {
    const anew = await startOurs(join(folder, 'ours'))
    const { subdistrict } = await lookUp(anew)
    await anew.stop()
    console.log('point              cached req/s  of bare  × anew   CPU of bare  × anew   p99 of bare')
    for (const [name, path] of [
      ['one subdistrict', `/api/subdistricts/${String(subdistrict)}?depth=0`],
      ['list of 20', '/api/leaders?sort=rank&limit=20&depth=0'],
    ] as const) {
      const all = [await startOurs(join(folder, 'ours'), CACHED)]
      servers.push(...all)
      const [ours] = all
      if (!ours) return
      all.push(await startBare(await answerIn(folder, ours, path)), await startOurs(join(folder, 'ours')))
      servers.push(...all.slice(1))
      const loads = await inTurn(all, path)
      print(name, loads)
      for (const server of servers.splice(0)) await server.stop()
    }
  } finally {
    for (const server of servers) await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The servers by turns, so that what else the machine does weighs on all. */
async function inTurn(servers: Server[], path: string): Promise<Load[][]> {
  const all: Load[][] = servers.map(() => [])
  for (const server of servers) await warm(server, { method: 'GET', path }, WARM_UP)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, server] of servers.entries())
      all[index]?.push(await load(server, { method: 'GET', path }, TURN))
  return all
}

/** Writes what the cache answers into a file, headers and all. */
async function answerIn(folder: string, { address }: Server, path: string): Promise<string> {
  await asked(`${address}${path}`)
  const { answer, body } = await asked(`${address}${path}`)
  if (answer.headers['cache-status'] !== 'jiedao; hit') throw new Error(`not kept: ${path}`)
  const own = /^(?:connection|date|keep-alive)$/iu
  const headers = answer.rawHeaders.filter((_, at, list) => !own.test(list[at - (at % 2)] ?? ''))
  const file = join(folder, 'answer.json')
  await writeFile(file, JSON.stringify({ headers, body }))
  return file
}

async function asked(url: string): Promise<{ answer: IncomingMessage; body: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, resolve).on('error', reject)
  })
  return { answer, body: await text(answer) }
}

function print(name: string, loads: Load[][]): void {
  const of = (index: number, key: keyof Load): number => median((loads[index] ?? []).map((each) => each[key]))
  const ratio = (value: number): string => `${value.toFixed(2)} ×`.padStart(9)
  console.log(
    [
      name.padEnd(18),
      of(0, 'rate').toFixed(0).padStart(11),
      ratio(of(0, 'rate') / of(1, 'rate')),
      ratio(of(0, 'rate') / of(2, 'rate')),
      ratio(of(0, 'cpu') / of(1, 'cpu')),
      ratio(of(2, 'cpu') / of(0, 'cpu')),
      ratio(of(0, 'p99') / of(1, 'p99')),
    ].join(' '),
  )
}

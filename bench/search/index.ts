import { join } from 'node:path'
import { closePayload, openPayload } from '../../src/boot.ts'
import { openConnection } from '../../src/database/sqlite/connection.ts'
import { reindex } from '../../src/search/reindex.ts'
import { rest } from '../../tests/support/api.ts'
import { openTestPayload } from '../../tests/support/open-payload.ts'
import type { TestPayload } from '../../tests/support/open-payload.ts'
import { fill } from './fill.ts'

/** Each group is asked in turn, so that what else the machine does weighs on all. */
const ROUNDS = 15

/** What is looked for; of the first five, which are promised, every query has one to four characters. */
const GROUPS: { what: string; queries: string[] }[] = [
  { what: '1 character', queries: ['q=工', 'q=党', 'q=湖', 'q=局', 'q=鑫'] },
  { what: '2 characters, common', queries: ['q=工作', 'q=服务', 'q=街道', 'q=办公'] },
  { what: '2 characters, rare or absent', queries: ['q=龙舟', 'q=灯会', 'q=航空', 'q=后湖'] },
  { what: '3 and 4 characters', queries: ['q=办公室', 'q=抓好工', 'q=负责工作', 'q=社区航空', 'q=先进集体'] },
  { what: '1 to 4 letters', queries: ['q=z', 'q=zh', 'q=sh', 'q=she', 'q=zhon', 'q=hhjd'] },
  { what: 'more letters', queries: ['q=wangming', 'q=jiedao', 'q=gongz'] },
  { what: 'phrases', queries: ['q="等工作"', 'q="推进服务、管理"', 'q="组织开展工作"'] },
  { what: 'several words', queries: ['q=工作 服务', 'q=党建 安全 管理', 'q=工作 航空'] },
  { what: 'some collections', queries: ['q=工作&collections=units', 'q=服务&collections=leaders,tasks'] },
  {
    what: 'page 100 and 1000',
    queries: ['q=工作&page=100', 'q=工作&page=1000&limit=50', 'q=办公室&page=1000'],
  },
]

/**
 * Milliseconds that a search takes among 100,000 records, from the request to its last byte, without a cache: all of
 * `/api/search` with its facets and its ten hits read as anybody may read them, one request after the other.
 */
export async function searching(): Promise<void> {
  const test = await openTestPayload({ DATABASE_URL: '' })
  try {
    await prepare(test)
    const took = GROUPS.map(({ what, queries }) => ({
      what,
      queries,
      wall: [] as number[],
      cpu: [] as number[],
    }))
    for (let round = -1; round < ROUNDS; round++)
      for (const { queries, wall, cpu } of took)
        for (const query of queries) {
          const before = process.cpuUsage()
          const start = performance.now()
          const { status } = await rest(test, `search?${encodeURI(query)}`)
          if (status !== 200) throw new Error(`${query}: ${String(status)}`)
          if (round < 0) continue
          wall.push(performance.now() - start)
          const { user, system } = process.cpuUsage(before)
          cpu.push((user + system) / 1000)
        }
    const promised = took.slice(0, 5)
    const all = {
      what: '1 to 4 characters, all',
      wall: promised.flatMap(({ wall }) => wall),
      cpu: promised.flatMap(({ cpu }) => cpu),
    }
    console.log('query                               p50     p95     p99  ms · CPU p50     p95     p99  ms')
    for (const { what, wall, cpu } of [...took, all])
      console.log(`${what.padEnd(30)} ${figures(wall)}  ${figures(cpu)}`)
  } finally {
    await test.close()
  }
}

async function prepare(test: TestPayload): Promise<void> {
  const start = performance.now()
  const connection = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
  connection.exec('PRAGMA busy_timeout = 5000')
  fill(connection)
  connection.close()
  const filled = performance.now()
  const records = await reindex(test.payload, () => Promise.resolve(silent))
  const indexed = performance.now()
  // Opened again, as after a restart: with statistics of the rows.
  await closePayload(test.payload)
  test.payload = await openPayload(test.env, test.env.DATA_DIR)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(0)
  console.log(
    `${String(records)} records: written in ${seconds(start, filled)} s, indexed in ${seconds(filled, indexed)} s`,
  )
}

const silent = { step: () => undefined, stop: () => undefined }

function figures(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.5, 0.95, 0.99]
    .map((share) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1).padStart(7))
    .join(' ')
}

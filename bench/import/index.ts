import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median } from '../median.ts'
import { writeCopies } from './documents.ts'
import type { Took } from './run.ts'

const DOCUMENTS = 100
/** Who begins changes from round to round, so that what else the machine does weighs on both. */
const ROUNDS = 3

const loader = ['--import', fileURLToPath(new URL('../../src/typescript.mjs', import.meta.url))]
const program = fileURLToPath(new URL('run.ts', import.meta.url))

/**
 * Documents per second that an import reads and writes into an empty database, and the most memory it takes: on as many
 * threads as the machine has against one, each in a process of its own.
 */
export async function importing(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedao-bench-'))
  const most = availableParallelism()
  try {
    await writeCopies(join(folder, 'documents'), DOCUMENTS)
    const took = new Map<number, Took[]>([1, most].map((threads) => [threads, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (const threads of round % 2 === 0 ? [1, most] : [most, 1])
        took.get(threads)?.push(await run(folder, threads, `${String(round)}-${String(threads)}`))
    console.log(`${String(DOCUMENTS)} documents, median of ${String(ROUNDS)} imports`)
    console.log('threads   read, documents/s   written, documents/s   both   CPU s    MiB')
    for (const [threads, each] of took) print(String(threads).padStart(7), each)
    const [one, several] = [took.get(1) ?? [], took.get(most) ?? []]
    const ratio = (of: (each: Took) => number): string =>
      `${(middle(one, of) / middle(several, of)).toFixed(2)} ×`
    console.log(
      `${String(most)} threads against one: reading ${ratio(({ reading }) => reading)}, all ${ratio(({ reading, writing }) => reading + writing)} as fast`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(folder: string, threads: number, name: string): Promise<Took> {
  const given = [...loader, program, join(folder, 'documents'), String(threads)]
  const env = { ...process.env, DATA_DIR: join(folder, name), DATABASE_URL: '', SEEDS: 'off' }
  const { stdout } = await promisify(execFile)(process.execPath, given, { env })
  const took = JSON.parse(stdout) as Took
  if (took.applied !== DOCUMENTS) throw new Error(`${String(took.applied)} of ${String(DOCUMENTS)} written`)
  return took
}

function print(threads: string, each: readonly Took[]): void {
  const rate = (of: (each: Took) => number): string => (DOCUMENTS / middle(each, of)).toFixed(1)
  const columns = [
    threads,
    rate(({ reading }) => reading).padStart(19),
    rate(({ writing }) => writing).padStart(22),
    rate(({ reading, writing }) => reading + writing).padStart(6),
    middle(each, ({ cpu }) => cpu)
      .toFixed(1)
      .padStart(7),
    middle(each, ({ memory }) => memory)
      .toFixed(0)
      .padStart(6),
  ]
  console.log(columns.join(' '))
}

const middle = (each: readonly Took[], of: (each: Took) => number): number => median(each.map(of))

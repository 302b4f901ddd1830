import { availableParallelism } from 'node:os'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../src/importer/pipeline.ts'
import { twins } from '../../tests/support/twins.ts'

/** UTF-16 units of the texts that are read; the last is some 5 MB of UTF-8. */
const LENGTHS = [17_000, 170_000, 1_700_000]
/** Nothing fills a page as evenly as the same paper over and over, and no reader may slow down by it. */
const SEEDS = 'seeds'

/**
 * Characters per second that one thread parses, for each seed repeated to three lengths and for each form of a document,
 * and the most memory that the process has taken so far. Ten times the text should take ten times as long.
 */
export async function parsing(): Promise<void> {
  console.log(`one thread of ${availableParallelism()}`)
  console.log(
    'document                        characters   seconds   characters/s   × time for × text  peak MiB',
  )
  for (const name of readdirSync(SEEDS)) {
    const seed = readFileSync(join(SEEDS, name), 'utf8')
    let before: { length: number; seconds: number } | null = null
    for (const length of LENGTHS) {
      const text = `${seed}\n`.repeat(Math.ceil(length / seed.length)).slice(0, length)
      const seconds = await timed(new TextEncoder().encode(text), name)
      const growth = before
        ? `${(seconds / before.seconds).toFixed(1)} for ${(length / before.length).toFixed(0)}`
        : ''
      print(name, length, seconds, growth)
      before = { length, seconds }
    }
  }
  const text = readFileSync(join(SEEDS, readdirSync(SEEDS)[0] ?? ''), 'utf8').repeat(5)
  for (const [form, name, make] of twins) print(form, text.length, await timed(make(text), name), '')
}

async function timed(bytes: Uint8Array, name: string): Promise<number> {
  const start = performance.now()
  await parse(bytes, name)
  return (performance.now() - start) / 1000
}

function print(name: string, length: number, seconds: number, growth: string): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const columns = [name.padEnd(30), String(length).padStart(12), seconds.toFixed(2).padStart(9)]
  const rate = Math.round(length / seconds).toLocaleString('en')
  console.log(
    `${columns.join(' ')} ${rate.padStart(14)}   ${growth.padEnd(17)} ${String(memory).padStart(8)}`,
  )
}

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { csvOf, recordsOf } from '../../src/cli/with-database/table.ts'
import { bundlesIn } from '../../src/importer/bundles-in.ts'
import { exportedBundles } from '../../src/importer/export/bundles.ts'
import { applyDocument, planDocument } from '../../src/importer/intake.ts'
import type { Bundle } from '../../src/importer/model/bundle.ts'
import { parse } from '../../src/importer/pipeline.ts'
import { seedOnce } from '../../src/importer/seed.ts'
import { dump } from '../support/dump.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { anyWorld, makeWorld } from '../support/random-world.ts'

let test: TestPayload
let bundles: Bundle[]

beforeAll(async () => {
  test = await openTestPayload()
  await seedOnce(test.payload, { dir: resolve('seeds'), log: () => undefined })
  bundles = await exported(test)
})
afterAll(() => test.close())

async function exported({ payload }: TestPayload): Promise<Bundle[]> {
  const all: Bundle[] = []
  for await (const bundle of exportedBundles(payload)) all.push(bundle)
  return all
}

const bytesOf = (lines: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
const run = { batch: 'bundles', startedAt: new Date(), actor: 'operator' } as const

async function importInto({ payload }: TestPayload, bytes: Uint8Array, name: string, publish: boolean) {
  const counts = { create: 0, update: 0, keep: 0, conflict: 0, absent: 0 }
  for (const parsed of bundlesIn(bytes, name, 'zh') ?? []) {
    const intake = await planDocument(payload, parsed, { publish, language: 'zh' })
    if ('refused' in intake) throw new Error(intake.refused.map(({ text }) => text).join())
    await applyDocument(payload, parsed, intake, run)
    for (const action of Object.keys(counts) as (keyof typeof counts)[])
      counts[action] += intake.plan.counts[action]
  }
  return counts
}

describe('what is exported', () => {
  it('imports again without a change, and changes not a byte', async () => {
    const before = await dump(test.payload)
    const { keep, ...rest } = await importInto(test, bytesOf(bundles), 'export.ndjson', true)
    expect(rest).toEqual({ create: 0, update: 0, conflict: 0, absent: 0 })
    expect(keep).toBeGreaterThan(90)
    expect(await dump(test.payload)).toBe(before)
  })

  it('imports again without a change, whatever is stored, in whatever state', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (seeds) => {
        const other = await openTestPayload()
        try {
          await makeWorld(other, seeds)
          const before = await dump(other.payload)
          const { keep, ...rest } = await importInto(
            other,
            bytesOf(await exported(other)),
            'export.ndjson',
            false,
          )
          expect(rest).toEqual({ create: 0, update: 0, conflict: 0, absent: 0 })
          expect(keep).toBeGreaterThan(0)
          expect(await dump(other.payload)).toBe(before)
        } finally {
          await other.close()
        }
      }),
      { numRuns: 2, endOnFailure: true },
    )
  }, 300_000)

  it('gives the same records in an empty database, which exports the same', async () => {
    const other = await openTestPayload()
    await importInto(other, bytesOf(bundles), 'export.ndjson', true)
    const again = await exported(other)
    const byName = (all: readonly Bundle[]) =>
      all.toSorted((a, b) => (a.source.name < b.source.name ? -1 : 1))
    expect(byName(again)).toEqual(byName(bundles))
    await other.close()
  })

  it('is CSV that a spreadsheet opens: marked as UTF-8, labels as header, links by name', async () => {
    const csv = await csvOf(test.payload, 'leaders', 'zh')
    expect(csv.startsWith('\ufeff')).toBe(true)
    const [header = '', ...rows] = csv.slice(1).trim().split('\r\n')
    expect(header.split(',').slice(0, 3)).toEqual(expect.arrayContaining(['街道', '姓名']))
    expect(rows.find((row) => row.includes('魏大林'))).toMatch(/后湖街道.*工委委員、副主任.*公共服務辦公室/u)
    expect(await recordsOf(test.payload, 'leaders')).toHaveLength(rows.length)
  })
})

describe('a bundle', () => {
  it('of parse is accepted like the document', async () => {
    const other = await openTestPayload()
    const name = 'zhengyang-jiedao.txt'
    const bundle = await parse(await readFile(resolve('seeds', name)), name)
    expect(await importInto(other, bytesOf([bundle]), 'bundle.json', false)).toMatchObject({ create: 26 })
    await other.close()
  })

  it.each([
    { what: 'broken JSON', line: '{"bundleVersion": 1,', says: 'JSON' },
    { what: 'another version', line: '{"bundleVersion": 2}', says: 'bundleVersion' },
  ])('that is $what is refused at its line', ({ line, says }) => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(bundles[0])}\n${line}\n`)
    const [, refused] = bundlesIn(bytes, 'bundles.ndjson', 'zh') ?? []
    expect(refused?.bundle).toMatchObject({ kind: 'none', messages: [{ code: 'bundle/invalid', line: 2 }] })
    expect(refused?.bundle.messages[0]?.text).toContain(says)
  })

  it('is told from prose by its name', () => {
    expect(bundlesIn(bytesOf(bundles), 'page.txt', 'zh')).toBeNull()
  })
})

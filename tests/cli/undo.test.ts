import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { RunEvent } from '../../src/cli/with-database/events.ts'
import type { SavedPlan } from '../../src/importer/saved-plan.ts'
import { jiedao } from './jiedao.ts'

// Each starts the real command, which takes seconds on a busy machine.
jest.setTimeout(120_000)

const profile = resolve('seeds/zhengyang-jiedao.txt')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-undo-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...given: string[]) => jiedao(given, { DATA_DIR: join(folder, 'data') })
const events = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RunEvent)

describe('a run', () => {
  it('picks records, tells what it does in events, and is taken back by the id it told', async () => {
    const unknown = await run('import', '--apply', '--only', '无此科室', '--', profile)
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('无此科室') })

    const picked = await run('import', '--apply', '--format', 'ndjson', '--only', '综合办公室', '--', profile)
    const told = events(picked.out)
    expect(told.map(({ event }) => event)).toEqual(['start', 'document', 'end'])
    expect(told[1]).toMatchObject({ outcome: 'applied', counts: { create: 3 } })
    expect(told.at(-1)).toMatchObject({ exitCode: 0 })

    const id = told[1]?.event === 'document' ? String(told[1].import) : ''
    expect(await run('undo', id)).toMatchObject({ code: 0, out: 'Took back the import of 1 document.\n' })
    expect(await run('undo', id)).toMatchObject({ code: 3, err: `There is no import to undo: ${id}\n` })
  })

  it('saves its plan, which is applied once, goes on where it stopped, and is refused when the data moved on', async () => {
    const file = join(folder, 'plan.json')
    const stale = join(folder, 'stale.json')
    const report = resolve('seeds/xiangmihu-2013-report.txt')
    expect(await run('import', '--save-plan', file, profile, report)).toMatchObject({ code: 0 })
    await run('import', '--save-plan', stale, profile)
    const saved = JSON.parse(await readFile(file, 'utf8')) as SavedPlan

    const applied = await run('apply', file)
    expect(applied).toMatchObject({ code: 0, err: '' })
    expect(applied.out).toContain('Wrote the records of 2 documents.')
    const again = await run('apply', file)
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing was written') })

    expect(await run('apply', stale)).toMatchObject({
      code: 3,
      err: expect.stringContaining('changed after'),
    })
    expect(await run('undo', saved.batch)).toMatchObject({ code: 0 })
    expect(await run('apply', stale)).toMatchObject({ code: 0 })
  })

  it('refuses a file that is no plan', async () => {
    const file = join(folder, 'other.json')
    await writeFile(file, '{"planVersion": 1}')
    expect(await run('apply', file)).toMatchObject({ code: 2, err: expect.stringContaining('is no plan') })
  })
})

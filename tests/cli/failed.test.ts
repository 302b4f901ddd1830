import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import Libsql from 'libsql'
import { jiedao } from './jiedao.ts'

const profile = resolve('seeds/zhengyang-jiedao.txt')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-failed-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...given: string[]) => jiedao(given, { DATA_DIR: folder })

/** Asks the database's own file, as another program on the machine may. */
function inDatabase<T>(ask: (database: Libsql.Database) => T): T {
  const database = new Libsql(join(folder, 'jiedao.db'))
  try {
    return ask(database)
  } finally {
    database.close()
  }
}

it('a write that the database refuses ends with 3, leaves its record, and can be done later', async () => {
  const plan = join(folder, 'plan.json')
  expect(await run('import', '--save-plan', plan, profile)).toMatchObject({ code: 0 })
  inDatabase((database) =>
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON duties BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
    ),
  )

  for (const given of [
    ['apply', plan],
    ['import', '--apply', profile],
  ])
    expect(await run(...given)).toMatchObject({ code: 3, err: expect.stringContaining('the disk is full') })
  const kept = () => inDatabase((database) => database.prepare('SELECT id, status FROM imports').all())
  const failed = kept() as { id: string; status: string }[]
  expect(failed.map(({ status }) => status)).toEqual(['failed', 'failed'])
  const stored = inDatabase((database) => database.prepare('SELECT count(*) AS n FROM subdistricts').get())
  expect(stored).toMatchObject({ n: 0 })
  const id = failed[0]?.id ?? ''
  expect(await run('undo', id)).toMatchObject({ code: 3, err: `There is no import to undo: ${id}\n` })

  inDatabase((database) => database.exec('DROP TRIGGER full'))
  expect(await run('apply', plan)).toMatchObject({ code: 0 })
}, 120_000)

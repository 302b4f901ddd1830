import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { closePayload, openPayload } from '../../src/boot.ts'
import type { BootNotice } from '../../src/boot.ts'
import { checkDatabase, isEmpty, markSeeded, wasSeeded } from '../../src/database/index.ts'
import { readEnv } from '../../src/env.ts'
import type { Env } from '../../src/env.ts'
import { createUnit } from '../support/units.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-open-'))
  await writeFile(join(folder, 'a-file'), 'this is a letter and no database\n'.repeat(200))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a database that cannot be opened', () => {
  it.each([
    ['a data folder that cannot be made', 'data-folder', { DATA_DIR: 'a-file/data' }],
    [
      'a data folder that cannot be made, without a secret',
      'data-folder',
      { DATA_DIR: 'a-file/data', PAYLOAD_SECRET: '' },
    ],
    [
      'a data folder in /proc, where nothing can be made',
      'data-folder',
      { DATA_DIR: '../../../../../proc/none' },
    ],
    ['a file that is no database', 'not-a-database', { DATABASE_URL: 'file:a-file' }],
    ['a folder in the place of the file', 'data-folder', { DATABASE_URL: 'file:.' }],
    ['an address of another database', 'address', { DATABASE_URL: 'postgres://127.0.0.1/jiedao' }],
    [
      'a MongoDB address with an unknown option',
      'address',
      { DATABASE_URL: 'mongodb://127.0.0.1/jiedao?replicSet=rs0' },
    ],
    [
      'MongoDB without a secret',
      'secret',
      { DATABASE_URL: 'mongodb://127.0.0.1/jiedao', PAYLOAD_SECRET: '' },
    ],
    ['a MongoDB server that is not there', 'unreachable', { DATABASE_URL: 'mongodb://127.0.0.1:1/jiedao' }],
  ])('%s is said in one line, code %s', async (_, code, settings) => {
    const attempt = openPayload(testEnv(settings), 'cannot open')
    await expect(attempt).rejects.toMatchObject({
      name: 'DatabaseError',
      code,
      message: expect.stringMatching(/^[^\n]+ \/ [^\n]+: [^\n]+$/u),
    })
  })
})

describe('an opened database', () => {
  it('lies in a folder that only this user enters, made with the folders above it', async () => {
    const payload = await openPayload(testEnv({ DATA_DIR: 'city/office/data' }), 'nested')
    await closePayload(payload)
    expect((await stat(join(folder, 'city/office/data'))).mode & 0o777).toBe(0o700)
  })

  it('makes a secret that only this user reads, once, and says so', async () => {
    const env = testEnv({ DATA_DIR: 'with-secret', PAYLOAD_SECRET: '' })
    const tell = jest.fn<(notice: BootNotice) => void>()
    const first = await openPayload(env, 'secret', tell)
    await closePayload(first)
    const second = await openPayload(env, 'secret', tell)
    await closePayload(second)
    const file = join(folder, 'with-secret', 'secret')
    expect(tell.mock.calls).toEqual([[{ kind: 'secret-made', file }]])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file, 'utf8')).trim()).toHaveLength(43)
    expect(first.secret).toBe(second.secret)
  })

  it('keeps what was stored when it is closed and opened again, and is all in one file between', async () => {
    const env = testEnv({ DATA_DIR: 'reopened' })
    const first = await openPayload(env, 'reopened')
    await createUnit(first, '留下的')
    await closePayload(first)
    expect((await stat(join(folder, 'reopened', 'jiedao.db-wal'))).size).toBe(0)
    const second = await openPayload(env, 'reopened')
    expect(second).not.toBe(first)
    const { totalDocs } = await second.count({ collection: 'units', overrideAccess: true })
    expect(totalDocs).toBe(1)
    await closePayload(second)
  })

  it('answers a ping until it is closed', async () => {
    const payload = await openPayload(testEnv({ DATA_DIR: 'pinged' }), 'pinged')
    await checkDatabase(payload)
    await closePayload(payload)
    await expect(checkDatabase(payload)).rejects.toThrow()
  })

  it('remembers that it was seeded, and is empty only until the first record', async () => {
    const payload = await openPayload(testEnv({ DATA_DIR: 'seeded' }), 'seeded')
    expect([await isEmpty(payload), await wasSeeded(payload)]).toEqual([true, false])
    await markSeeded(payload)
    expect([await isEmpty(payload), await wasSeeded(payload)]).toEqual([true, true])
    await createUnit(payload, '第一个')
    expect(await isEmpty(payload)).toBe(false)
    await closePayload(payload)
  })
})

/** Paths of `settings` lie in this test's folder. */
function testEnv({ DATA_DIR = 'data', DATABASE_URL = '', ...settings }: Record<string, string>): Env {
  return readEnv({
    NODE_ENV: 'test' as const,
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'a secret for tests alone',
    DATA_DIR: join(folder, DATA_DIR),
    DATABASE_URL: DATABASE_URL.replace(/^file:/u, `file:${folder}/`),
    ...settings,
  })
}

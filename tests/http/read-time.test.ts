import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import request from 'supertest'
import { limitReadTime } from '../../src/database/index.ts'
import { readApart, startReader } from '../../src/database/sqlite/bounded-reads/apart.ts'
import type { Apart } from '../../src/database/sqlite/bounded-reads/apart.ts'
import { boundedReads } from '../../src/database/sqlite/bounded-reads/bounded-reads.ts'
import { drizzleFor } from '../../src/database/sqlite/bounded-reads/within-time.ts'
import type { Connection } from '../../src/database/sqlite/connection.ts'
import { person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

/** More than SQLite walks through at once. */
const ROWS = 40_000
const LIKE = { 'where[name][like]': '号单位', limit: '1' }
/** Never ends by itself. */
const ENDLESS = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
  SELECT count(*) AS count FROM "units" JOIN n WHERE name LIKE '%没有%'`

let app: TestApp
let hurried: TestApp
let staff: string
let key: string

beforeAll(async () => {
  app = await openApp({ DATABASE_URL: '' })
  hurried = await openApp({ DATABASE_URL: '', DATABASE_READ_SECONDS: '0.000001' })
  await database(app)
    .run(sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
    INSERT INTO units (id, name, _status) SELECT 'unit-' || i, i || '号单位', 'published' FROM n`)
  await database(app).run(sql`ANALYZE`)
  staff = (await person(hurried, 'staff', { roles: ['admin'] })).token
  key = await keyOf(hurried)
})
afterAll(async () => {
  await app.close()
  await hurried.close()
})

const adapterOf = ({ payload }: TestApp) => payload.db as unknown as SQLiteAdapter
const database = (test: TestApp) => adapterOf(test).drizzle

/** Asks what never ends, for a request that has so many milliseconds. */
function askEndless(milliseconds: number): Promise<unknown> {
  const req = {}
  limitReadTime(req, milliseconds)
  return Promise.resolve(drizzleFor(adapterOf(app), req).all(ENDLESS))
}

async function keyOf(test: TestApp): Promise<string> {
  const { user } = await person(test, 'key', { roles: ['admin'] })
  const data = { enableAPIKey: true, apiKey: '0123456789abcdef0123456789abcdef' }
  await test.payload.update({ collection: 'users', id: user.id, data, overrideAccess: true })
  return `users API-Key ${data.apiKey}`
}

describe('a statement that would walk through many rows', () => {
  it('gives what it gives within the process', async () => {
    const answer = await request(app.server).get('/api/units').query(LIKE)
    const found = await app.payload.find({
      collection: 'units',
      where: { name: { like: '号单位' } },
      limit: 1,
      overrideAccess: false,
    })
    expect(answer.status).toBe(200)
    expect(found.totalDocs).toBe(ROWS)
    expect(answer.body).toMatchObject({ totalDocs: ROWS, docs: [{ id: found.docs[0]?.id }] })
  })

  it('is looked at without holding the reader to what it saw then', async () => {
    const rename = (name: string) =>
      app.payload.update({
        collection: 'units',
        id: 'unit-7',
        data: { name, _status: 'published' },
        overrideAccess: true,
      })
    for (const name of ['第一个名称', '第二个名称']) {
      await rename(name)
      const list = request(app.server).get('/api/units').query({ 'where[name][like]': '个名称' })
      expect((await list).body).toMatchObject({ totalDocs: 1, docs: [{ name }] })
      expect((await request(app.server).get('/api/units/unit-7')).body).toMatchObject({ name })
    }
  })

  it('is ended in time, while others are answered', async () => {
    let isOver = false
    const endless = askEndless(3000).finally(() => {
      isOver = true
    })
    const refused = expect(endless).rejects.toMatchObject({ cause: { data: { code: 'query-too-slow' } } })
    for (let i = 0; i < 3; i++) {
      expect((await request(app.server).get('/api/units/unit-1')).status).toBe(200)
      expect(isOver).toBe(false)
    }
    await refused
    expect(
      (
        await request(app.server)
          .get('/api/units')
          .query({ ...LIKE, page: 2 })
      ).status,
    ).toBe(200)
  })

  it('is ended while it waits for one before it', async () => {
    const run = (milliseconds: number) => askEndless(milliseconds).catch((error: unknown) => error)
    const startedAt = performance.now()
    await Promise.all([run(1000), run(300)])
    expect(performance.now() - startedAt).toBeLessThan(2500)
  })
})

describe('the process that reads apart', () => {
  it('is begun anew after it was lost, and what it was reading fails', async () => {
    const started: ChildProcess[] = []
    const apart = readApart(join(app.env.DATA_DIR, 'jiedao.db'), (file) => {
      const reader = startReader(file)
      started.push(reader)
      return reader
    })
    const count = { sql: 'SELECT count(*) FROM units', args: [] }
    const first = await apart.execute(count, 60_000)
    const endless = apart.execute(
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n',
      60_000,
    )
    const failed = expect(endless).rejects.toThrow('SIGKILL')
    started[0]?.kill('SIGKILL')
    await failed
    expect((await apart.execute(count, 60_000)).values).toEqual(first.values)
    await expect(apart.execute('SELECT absent FROM units', 60_000)).rejects.toThrow('no such column')
    await expect(apart.execute('DELETE FROM units', 60_000)).rejects.toThrow(/readonly|not/iu)
    expect(started).toHaveLength(2)
    apart.close()
  })
})

describe('a statement without a pattern', () => {
  it('runs in the process of its own once it took long, until it is short again', async () => {
    const ranApart: string[] = []
    const slow = { execute: () => busyFor(250) } as unknown as Connection
    const apart = {
      execute: async ({ sql }: { sql: string }) => Promise.resolve(void ranApart.push(sql)),
    } as unknown as Apart
    const read = boundedReads(slow, apart)
    const run = (text: string) => read({ sql: text, args: [] }, performance.now() + 5000)
    for (const text of ['first', 'second', 'first', 'first']) await run(text)
    expect(ranApart).toEqual(['first'])
  })
})

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

describe('a read without time left', () => {
  it('is refused to anybody, in both languages', async () => {
    const get = (language: string) =>
      request(hurried.server).get('/api/leaders').set('Accept-Language', language)
    const told = (message: string) => ({
      status: 400,
      body: { errors: [{ code: 'query-too-slow', message: expect.stringContaining(message) }] },
    })
    expect(await get('zh')).toMatchObject(told('中止'))
    expect(await get('en')).toMatchObject(told('cut off'))
  })

  it('is not refused for one record by its id, unless its rows have conditions', async () => {
    const get = (path: string) => request(hurried.server).get(`/api/subdistricts/nobody${path}`)
    expect((await get('')).status).toBe(404)
    const like = await get('?joins[leaders][where][name][like]=liu')
    expect(like.body).toMatchObject({ errors: [{ code: 'query-too-slow' }] })
  })

  it('is refused to a key and not to people who are logged in', async () => {
    const get = (authorization: string) =>
      request(hurried.server).get('/api/leaders').set('Authorization', authorization)
    expect((await get(key)).status).toBe(400)
    expect((await get(staff)).status).toBe(200)
  })

  it('is refused by GraphQL, which goes on with mutations', async () => {
    const ask = (query: string, authorization?: string) => {
      const asked = request(hurried.server).post('/api/graphql').send({ query })
      return authorization === undefined ? asked : asked.set('Authorization', authorization)
    }
    const read = '{ Leaders { totalDocs } }'
    expect((await ask(read)).body).toMatchObject({ errors: [{ extensions: { code: 'query-too-slow' } }] })
    expect((await ask(read, staff)).body).toEqual({ data: { Leaders: { totalDocs: 0 } } })
    const write = 'mutation { createUnit(data: { name: "新单位" }) { name } }'
    expect((await ask(write, key)).body).toEqual({ data: { createUnit: { name: '新单位' } } })
  })

  it('is no failure that the log tells as ours', () => {
    expect(hurried.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { persistedQueries } from '../../src/server/api/persisted-queries.ts'
import { record } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await openApp()
  await record(app, 'units', { name: '市园林局' })
})
afterAll(() => app.close())

const QUERY = 'query ($name: String) { Units(where: { name: { equals: $name } }) { docs { name } } }'
const NAME = { name: '市园林局' }
const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex')
const extensions = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } })
const get = (query: Record<string, unknown>) =>
  request(app.server)
    .get('/api/graphql')
    .query(
      Object.fromEntries(
        Object.entries(query).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ),
    )

describe('a persisted query', () => {
  it('is not found at first, is sent once, and then is run by its hash alone and kept', async () => {
    const byHash = { extensions: extensions(hashOf(QUERY)), variables: NAME }
    const unknown = await get(byHash)
    expect([unknown.status, unknown.body, unknown.get('Cache-Control')]).toMatchObject([
      200,
      { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
      'no-store',
    ])
    const data = { data: { Units: { docs: [NAME] } } }
    expect((await get({ ...byHash, query: QUERY })).body).toEqual(data)
    expect((await get(byHash)).body).toEqual(data)
    const kept = await get(byHash)
    expect([kept.body, kept.get('Cache-Status')]).toEqual([data, 'jiedao; hit'])
  })

  it('is remembered from a POST, too', async () => {
    const query = '{ Units { totalDocs } }'
    const send = (body: object) => request(app.server).post('/api/graphql').send(body)
    await send({ query, extensions: extensions(hashOf(query)) })
    const answer = await send({ extensions: extensions(hashOf(query)) })
    expect(answer.body).toEqual({ data: { Units: { totalDocs: 1 } } })
  })

  it.each([
    [
      'of another query',
      { query: '{ __typename }', extensions: extensions(hashOf(QUERY)) },
      400,
      'graphql-invalid',
    ],
    [
      'of another version',
      { extensions: extensions(hashOf(QUERY), 2) },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['that is none', { extensions: extensions('x') }, 400, 'graphql-invalid'],
    ['that is no JSON', { extensions: '{' }, 400, 'graphql-invalid'],
  ])('is refused with a hash %s', async (_, asked, status, code) => {
    const answer = await get(asked)
    expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ extensions: { code } }] }])
  })

  it('is forgotten when a thousand others came after it, and never held when it is too long', () => {
    const find = persistedQueries()
    const send = (query: string) => find({ query, extensions: extensions(hashOf(query)) })
    const recall = (query: string) => find({ extensions: extensions(hashOf(query)) })
    send('{ a }')
    send(`{ ${'a'.repeat(20_000)} }`)
    expect([recall('{ a }'), recall(`{ ${'a'.repeat(20_000)} }`)]).toMatchObject([
      { query: '{ a }' },
      { message: 'PersistedQueryNotFound' },
    ])
    for (let i = 0; i < 1000; i++) send(`{ a${String(i)} }`)
    expect([recall('{ a }'), recall('{ a999 }')]).toMatchObject([
      { message: 'PersistedQueryNotFound' },
      { query: '{ a999 }' },
    ])
  })
})

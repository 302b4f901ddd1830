import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import request from 'supertest'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { openApp, serve } from './open-app.ts'
import type { TestApp, TestServer } from './open-app.ts'

let app: TestApp
let closed: TestServer

beforeAll(async () => {
  app = await openApp()
  closed = await serve(app, { GRAPHQL_INTROSPECTION: 'off' })
})
afterAll(async () => {
  await closed.close()
  await app.close()
})

const ask = (operation: object, { server }: TestServer = app) =>
  request(server).post('/api/graphql').send(operation)

/** Leaders, their subdistrict, its leaders, and so on: each step is three fields deep. */
const chain = (steps: number): string =>
  `{ Leaders(limit: 1) { docs { ${'subdistrict { leaders(limit: 1) { docs { '.repeat(steps)} name ${'} } } '.repeat(steps)} } } }`
/** Each fragment spreads the next one twice. */
const doubled = (times: number): string =>
  `{ Leaders { ...f0 } } ${Array.from({ length: times }, (_, i) => `fragment f${String(i)} on Leaders { ...f${String(i + 1)} ...f${String(i + 1)} }`).join(' ')} fragment f${String(times)} on Leaders { totalDocs }`
/** One field over and over, which rules would hold against itself each time. */
const again = (field: string, count: number): string => Array(count).fill(field).join(' ')
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${String(i)}: Leaders(limit: 1) { docs { id } }`).join(' ')} }`

describe('one GraphQL operation', () => {
  it.each([
    ['a page of two hundred', '{ Leaders(limit: 200) { docs { id } } }'],
    ['three steps along relations', chain(3)],
    ['fifteen aliases', aliases(15)],
    ['a field that sixty fragments share', `{ ${again('... { Leaders { totalDocs } }', 60)} }`],
    ['the schema, as tools do', getIntrospectionQuery()],
    ['the schema', '{ __schema { types { name fields { name type { ofType { ofType { name } } } } } } }'],
  ])('may ask for %s', async (_, query) => {
    const answer = await ask({ query })
    expect([answer.status, answer.body]).toEqual([200, { data: expect.anything() }])
  })

  it.each([
    ['more than two hundred records', '{ Leaders(limit: 201) { docs { id } } }', 200, /limit.*1–200/u],
    ['all records', '{ Leaders(limit: 0) { docs { id } } }', 200, /limit.*1–200/u],
    ['a fourth step along relations', chain(4), 400, /depth/iu],
    [
      'a fragment that hides it',
      `fragment f on Leader { subdistrict { leaders { docs { ...g } } } } fragment g on Leader { subdistrict { leaders { docs { subdistrict { leaders { docs { subdistrict { leaders { docs { name } } } } } } } } } } { Leaders { docs { ...f } } }`,
      400,
      /depth/iu,
    ],
    ['a sixteenth alias', aliases(16), 400, /alias/iu],
    [
      'fragments that spread one another',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      400,
      /fragment/iu,
    ],
    ['fragments that grow to a thousand million fields', doubled(30), 400, /2000 fields/u],
    [
      'a field a thousand times',
      `{ ${again('Leaders(limit: 1) { totalDocs }', 999)} }`,
      400,
      /over and over/u,
    ],
    [
      'one that many times below one that many times',
      `{ ${again(`Leaders { ${again('totalDocs', 40)} }`, 40)} }`,
      400,
      /over and over/u,
    ],
    [
      'one in a fragment that is not even spread',
      `fragment f on Query { ${again('__typename', 999)} } { Leaders { totalDocs } }`,
      400,
      /over and over/u,
    ],
    [
      'more than 32,768 characters',
      `{ Leaders { totalDocs } } #${' '.repeat(32_768)}`,
      400,
      /longer than 32768/u,
    ],
    ['fields without end', '{a'.repeat(10_000), 400, /nested too deeply/u],
    [
      'conditions without end',
      `{ Leaders(where: { ${'AND: [{ '.repeat(3000)}name: { equals: "" } ${'}]'.repeat(3000)} }) { totalDocs } }`,
      400,
      /nested too deeply/u,
    ],
    [
      'the schema once for each field of it',
      '{ __schema { types { fields { type { fields { name } } } } } }',
      400,
      /introspection/iu,
    ],
    [
      'the same through a fragment',
      'fragment f on __Type { possibleTypes { fields { name } } } { __type(name: "Leader") { ...f } }',
      400,
      /introspection/iu,
    ],
  ])('may not ask for %s', async (_, query, status, message) => {
    const answer = await ask({ query })
    expect([answer.status, answer.body]).toEqual([
      status,
      expect.objectContaining({
        errors: [expect.objectContaining({ message: expect.stringMatching(message) })],
      }),
    ])
  })

  it('may not ask for lists within lists that make a long answer, and is told so a few times', async () => {
    const patient = await serve(app, { DATABASE_READ_SECONDS: '600' })
    const office = { name: '层叠街道', kind: 'subdistrict', district: '青屏区' }
    const { id: subdistrict } = await record(app, 'subdistricts', office)
    const name = (at: number) => `甲${String(at)}`
    for (let at = 0; at < 102; at++)
      await record(app, 'leaders', { name: name(at), subdistrict, positions: ['主任'] })
    const lists = async (limit: number, inner: number) => {
      const query = `{ Leaders(limit: ${String(limit)}) { docs { subdistrict { leaders(limit: ${String(inner)}) { docs { id } } } } } }`
      return (await ask({ query }, patient)).body as { errors?: { extensions: object }[] }
    }
    expect(await lists(90, 102)).not.toHaveProperty('errors')
    expect((await lists(102, 102)).errors?.[0]).toMatchObject({ extensions: { code: 'query-too-much' } })
    expect((await lists(102, 201)).errors).toHaveLength(20)
    await patient.close()
  })

  it('is held against the limits each time, though its text is known', async () => {
    const query = 'query($limit: Int) { Leaders(limit: $limit) { docs { id } } }'
    for (const [limit, refused] of [
      [10, false],
      [201, true],
      [10, false],
    ] as const) {
      const answer = await ask({ query, variables: { limit } })
      expect(answer.text.includes('"errors"')).toBe(refused)
    }
  })

  it('is one: several in a list are refused', async () => {
    const one = { query: '{ Leaders(limit: 1) { docs { id } } }' }
    const answer = await ask([one, one])
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ code: 'json-not-object' }] }])
  })
})

describe('the schema, where it is closed,', () => {
  const introspect = { query: '{ __schema { queryType { name } } }' }

  it('is not told to anybody', async () => {
    const answer = await ask(introspect, closed)
    expect([answer.status, answer.body]).toEqual([400, { errors: expect.anything() }])
    expect(answer.text).toContain('introspection has been disabled')
  })

  it('is told to people who are logged in', async () => {
    const { token } = await person(app, 'fang.he', { roles: ['editor'] })
    const answer = await ask(introspect, closed).set('Authorization', token)
    expect([answer.status, answer.body]).toEqual([
      200,
      { data: { __schema: { queryType: { name: 'Query' } } } },
    ])
    // What it was to her is nothing to others.
    expect((await ask(introspect, closed)).status).toBe(400)
  })
})

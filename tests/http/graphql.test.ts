import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'
import { wrongOperations } from './wrong-operations.ts'

let app: TestApp
let admin: Person

beforeAll(async () => {
  app = await openApp()
  admin = await person(app, 'fang.he', { roles: ['admin'] })
  const { id } = await record(app, 'subdistricts', {
    name: '云岭街道',
    kind: 'subdistrict',
    district: '青屏区',
  })
  await record(app, 'leaders', { name: '甲', rank: 2, subdistrict: id })
  await record(app, 'leaders', { name: '乙', rank: 1, subdistrict: id })
})
afterAll(() => app.close())

const NESTED = '{ Subdistricts { docs { name leaders { docs { name } } } } }'
const ANSWER = {
  data: {
    Subdistricts: { docs: [{ name: '云岭街道', leaders: { docs: [{ name: '乙' }, { name: '甲' }] } }] },
  },
}

const ask = (operation: object) =>
  request(app.server).post('/api/graphql').set('Authorization', admin.token).send(operation)

describe('a GraphQL query', () => {
  it('is answered to anybody with what is published, by POST', async () => {
    const answer = await request(app.server).post('/api/graphql').send({ query: NESTED })
    expect([answer.status, answer.body]).toEqual([200, ANSWER])
  })

  it('is answered by GET, which a cache can keep', async () => {
    const answer = await request(app.server).get('/api/graphql').query({ query: NESTED })
    expect([answer.status, answer.body]).toEqual([200, ANSWER])
  })

  it('takes variables and speaks the newer media type when it is asked to', async () => {
    const answer = await ask({
      query: 'query($n: Int) { Leaders(limit: $n) { docs { name } } }',
      variables: { n: 1 },
    }).set('Accept', 'application/graphql-response+json')
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      200,
      { data: { Leaders: { docs: [{ name: '乙' }] } } },
    ])
    expect(answer.get('Content-Type')).toContain('application/graphql-response+json')
  })

  it('may be asked about from another origin', async () => {
    const answer = await request(app.server).options('/api/graphql')
    expect([answer.status, answer.get('Access-Control-Allow-Methods')]).toEqual([
      204,
      expect.stringContaining('POST'),
    ])
  })
})

describe('what somebody may do, asked by GraphQL', () => {
  const QUERY = `{ Access { canAccessAdmin
    leaders { read { permission } update { permission } fields {
      name { read { permission } update { permission } }
      positions { read { permission } }
      phone { create { permission } } } }
    city_plans { readVersions { permission } fields { phases { read { permission } fields { name { read { permission } } } } } }
    users { read { permission } } } }`
  const yes = { permission: true }
  const no = { permission: false }

  it('is told in the shape of the schema to somebody without an account', async () => {
    const answer = await request(app.server).post('/api/graphql').send({ query: QUERY })
    expect(answer.body).toEqual({
      data: {
        Access: {
          canAccessAdmin: false,
          leaders: {
            read: yes,
            update: no,
            fields: { name: { read: yes, update: no }, positions: { read: yes }, phone: { create: no } },
          },
          city_plans: {
            readVersions: no,
            fields: { phases: { read: yes, fields: { name: { read: yes } } } },
          },
          users: { read: no },
        },
      },
    })
  })

  it('is told to an administrator, who may do it all', async () => {
    const answer = await ask({ query: QUERY })
    expect(answer.body).toMatchObject({
      data: {
        Access: {
          canAccessAdmin: true,
          leaders: {
            read: yes,
            update: yes,
            fields: { name: { read: yes, update: yes }, phone: { create: yes } },
          },
          city_plans: {
            readVersions: yes,
            fields: { phases: { read: yes, fields: { name: { read: yes } } } },
          },
          users: { read: yes },
        },
      },
    })
  })
})

describe('a GraphQL request that is wrong has a stable code and is never an error of the server:', () => {
  it.each(wrongOperations)('$why: $status $code', async ({ operation, status, code }) => {
    const answer = await ask(operation)
    expect([answer.status, answer.body]).toMatchObject([
      status,
      { errors: [{ extensions: { code, requestId: answer.get('X-Request-Id') } }] },
    ])
  })

  it.each([
    {
      why: 'a mutation by GET, which a link could hide',
      method: 'get',
      query: { query: 'mutation { deleteLeader(id: "x") { id } }' },
      accept: '*/*',
      status: 405,
      code: 'method-not-allowed',
    },
    {
      why: 'an answer as HTML',
      method: 'get',
      query: { query: NESTED },
      accept: 'text/html',
      status: 406,
      code: 'not-acceptable',
    },
    {
      why: 'a method of its own',
      method: 'delete',
      query: {},
      accept: '*/*',
      status: 405,
      code: 'method-not-allowed',
    },
  ] as const)('$why: $status $code', async ({ method, query, accept, status, code }) => {
    const agent = request(app.server)
    const answer = await agent[method]('/api/graphql').query(query).set('Accept', accept)
    expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ code }] }])
  })

  it('a visitor who wants to write: access-denied, and nothing is written', async () => {
    const query = 'mutation { createSubdistrict(data: { name: "外人街道", kind: subdistrict }) { id } }'
    const answer = await request(app.server).post('/api/graphql').send({ query })
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'access-denied' } }] })
    expect((await app.payload.count({ collection: 'subdistricts', overrideAccess: true })).totalDocs).toBe(1)
  })
})

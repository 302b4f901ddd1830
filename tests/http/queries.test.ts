import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { beyond, within } from '../../src/server/api/check/limits.cases.ts'
import { bad, good } from '../../src/server/api/check/query.cases.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

const KEY = '0b8f3c62-56d1-4a4e-9d0e-6a3f2f1c7e55'

let app: TestApp
let admin: Person

beforeAll(async () => {
  app = await openApp()
  admin = await person(app, 'tan.song', { roles: ['admin'] })
  const subdistrict = await record(app, 'subdistricts', {
    name: '云岭街道',
    kind: 'subdistrict',
    district: '青屏区',
  })
  const integrator = await person(app, 'gao.ye', { roles: ['integrator'] })
  const withKey = { enableAPIKey: true, apiKey: KEY }
  await app.payload.update({
    collection: 'users',
    id: integrator.user.id,
    data: withKey,
    overrideAccess: true,
  })
  for (const name of ['甲', '乙'])
    await record(app, 'leaders', { name, subdistrict: subdistrict.id, positions: ['主任'] })
})
afterAll(() => app.close())

const asked = (address: string) =>
  request(app.server)
    .get(`/api/${encodeURI(address)}`)
    .set('Authorization', admin.token)

describe('a query is answered with', () => {
  it.each(good)('%s: %s', async (_, address) => {
    const answer = await asked(address)
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.not.objectContaining({ errors: expect.anything() }),
    ])
  })
})

describe('a query is refused with the part that is wrong, for', () => {
  it.each(bad)('%s: %s', async (_, address, code, field) => {
    const answer = await asked(address)
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({ errors: [expect.objectContaining({ code, field })] }),
    ])
  })

  it('two parts, which are both named', async () => {
    const answer = await asked('leaders?limit=few&where[nothing][equals]=1')
    expect(answer.body).toMatchObject({ errors: [{ field: 'limit' }, { field: 'where[nothing]' }] })
  })

  it('a filter nested too deeply', async () => {
    const where = `${'{"and":['.repeat(12)}{"name":{"equals":"甲"}}${']}'.repeat(12)}`
    const answer = await asked(`leaders?where=${where}`)
    expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ code: 'query-invalid' }] }])
  })
})

describe('what anybody may ask', () => {
  const by = {
    anybody: () => ({}),
    'an API key': () => ({ Authorization: `users API-Key ${KEY}` }),
  }

  describe.each(Object.entries(by))('is limited for %s, who', (_, headers) => {
    it.each(within)('gets %s', async (__, address) => {
      const answer = await request(app.server)
        .get(`/api/${encodeURI(address)}`)
        .set(headers())
      expect([answer.status, answer.body]).toEqual([
        200,
        expect.objectContaining({ docs: expect.anything() }),
      ])
    })

    it.each(beyond)('does not get %s', async (__, address, code, field) => {
      const answer = await request(app.server)
        .get(`/api/${encodeURI(address)}`)
        .set(headers())
      expect([answer.status, answer.body]).toEqual([
        400,
        expect.objectContaining({ errors: [expect.objectContaining({ code, field })] }),
      ])
    })
  })

  it.each(beyond)('is not limited in the admin: %s', async (_, address) => {
    const cookie = `payload-token=${admin.token.replace('JWT ', '')}`
    const answer = await request(app.server)
      .get(`/api/${encodeURI(address)}`)
      .set('Cookie', cookie)
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ docs: expect.anything() })])
  })

  it('is limited for whoever only says that she has a session', async () => {
    const answer = await request(app.server).get('/api/leaders?limit=0').set('Cookie', 'payload-token=a.b.c')
    expect(answer.status).toBe(400)
  })
})

describe('a filter that cannot be read', () => {
  it.each(['delete', 'patch'] as const)('never makes a %s touch every record', async (method) => {
    const address = encodeURI('/api/leaders?where[name][in][a]=甲')
    const agent = request(app.server)
    const answer = await agent[method](address).set('Authorization', admin.token).send({ phone: '1' })
    expect(answer.status).toBe(400)
    const { docs } = await app.payload.find({ collection: 'leaders', depth: 0, overrideAccess: true })
    expect(docs.map(({ phone }) => phone ?? null)).toEqual([null, null])
  })
})

describe('a query sent as the body of a POST', () => {
  const post = () =>
    request(app.server)
      .post('/api/leaders')
      .set({ Authorization: admin.token, 'X-Payload-HTTP-Method-Override': 'GET' })

  it('is answered as a GET when it is a form', async () => {
    const answer = await post().type('form').send('limit=1&where[name][equals]=乙')
    expect([answer.status, answer.body]).toMatchObject([200, { docs: [{ name: '乙' }], limit: 1 }])
  })

  it('is answered as a GET when it is JSON, which Payload would read as no query', async () => {
    const answer = await post().send({ limit: 1, where: { name: { equals: '乙' } } })
    expect([answer.status, answer.body]).toMatchObject([200, { docs: [{ name: '乙' }], limit: 1 }])
  })

  it('is refused when it has too many branches, or mistakes, to be told of each', async () => {
    for (const branch of [{}, 1]) {
      const answer = await post().send({ where: { and: Array(150_000).fill(branch) } })
      const { errors } = answer.body as { errors: unknown[] }
      expect([answer.status, errors.length]).toEqual([400, branch === 1 ? 20 : 1])
    }
  })

  it.each([
    ['json-invalid', `{"limit":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['json-invalid', `{"where":${'{"and":['.repeat(60)}{}${']}'.repeat(60)}}`],
    ['body-too-large', `{"where":{"name":{"equals":"${'a'.repeat(2 ** 20)}"}}}`],
  ])('is refused as %s when it is nested too deeply, or too long', async (code, body) => {
    const answer = await post().set('Content-Type', 'application/json').send(body)
    expect(answer.body).toMatchObject({ errors: [{ code }] })
  })

  it('is refused when a filter in one parameter is nested too deeply', async () => {
    const deep = `${'['.repeat(600)}${']'.repeat(600)}`
    const answer = await request(app.server).get('/api/leaders').query({ where: deep })
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ code: 'query-invalid', field: 'where' }] },
    ])
  })

  it('is checked like any other', async () => {
    const answer = await post().type('form').send('where[nothing][equals]=1')
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ code: 'query-field-unknown', field: 'where[nothing]' }] },
    ])
  })
})

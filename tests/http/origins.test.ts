import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { readEnv } from '../../src/env.ts'
import { person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

const ALLOWED = 'https://www.example.gov.cn'
const OTHER = 'https://elsewhere.example'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await openApp({ CORS_ORIGINS: `${ALLOWED}, https://m.example.gov.cn` })
  const { token } = await person(app, 'lu.yao', { roles: ['admin'] })
  cookie = `payload-token=${token.replace('JWT ', '')}`
})
afterAll(() => app.close())

describe('a page of another origin', () => {
  it('reads the API when its origin is allowed, with the headers that tell of limits', async () => {
    const answer = await request(app.server).get('/api/leaders').set('Origin', ALLOWED)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ALLOWED,
      'access-control-expose-headers': expect.stringContaining('RateLimit-Remaining'),
      vary: expect.stringContaining('Origin'),
    })
  })

  it('reads why its query was wrong, too', async () => {
    const answer = await request(app.server).get('/api/leaders?limit=0').set('Origin', ALLOWED)
    expect([answer.status, answer.get('Access-Control-Allow-Origin')]).toEqual([400, ALLOWED])
  })

  it.each(['/api/leaders', '/api/graphql'])('is told by %s what it may do', async (path) => {
    const answer = await request(app.server).options(path).set('Origin', ALLOWED)
    expect(answer.get('Access-Control-Allow-Origin')).toBe(ALLOWED)
    expect(answer.get('Access-Control-Allow-Headers')).toContain('X-Request-Id')
  })

  it('reads nothing when it is not on the list', async () => {
    const answer = await request(app.server).get('/api/leaders').set('Origin', OTHER)
    expect(answer.get('Access-Control-Allow-Origin')).toBeUndefined()
  })
})

describe('a write with the cookie of a person', () => {
  let count = 0
  const write = (headers: Record<string, string>) =>
    request(app.server)
      .post('/api/units')
      .set({ Cookie: cookie, ...headers })
      .send({ name: `第${String(++count)}中心` })

  it.each([
    ['a page of this server', () => ({ Origin: app.address })],
    [
      'a page of this server behind a proxy of another name',
      () => ({ Origin: OTHER, 'Sec-Fetch-Site': 'same-origin' }),
    ],
    ['a page whose origin is allowed', () => ({ Origin: ALLOWED, 'Sec-Fetch-Site': 'cross-site' })],
    ['a program, which names no origin', () => ({})],
  ])('is done from %s', async (_, headers) => {
    expect((await write(headers())).status).toBe(201)
  })

  it.each([
    ['a page of another origin', { Origin: OTHER }],
    ['a page without an origin, as in a sandbox', { Origin: 'null' }],
    ['a form on another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of a neighbour', { Origin: OTHER, 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused from %s', async (_, headers) => {
    const answer = await write(headers)
    expect([answer.status, answer.body]).toMatchObject([403, { errors: [{ code: 'origin-refused' }] }])
  })

  it('is refused by GraphQL as well', async () => {
    const query = 'mutation { createUnit(data: { name: "市公安局" }) { id } }'
    const answer = await request(app.server)
      .post('/api/graphql')
      .set({ Cookie: cookie, Origin: OTHER })
      .send({ query })
    expect(answer.status).toBe(403)
  })
})

describe('the list of origins', () => {
  it('may be all of them', () => {
    expect(readEnv({ NODE_ENV: 'test', CORS_ORIGINS: '*' }).CORS_ORIGINS).toBe('*')
  })

  it('names the one that is none', () => {
    expect(() => readEnv({ NODE_ENV: 'test', CORS_ORIGINS: `${ALLOWED},www.example.cn` })).toThrow(
      /CORS_ORIGINS: “www\.example\.cn”/u,
    )
  })
})

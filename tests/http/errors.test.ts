import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { PROBLEM_STATUS } from '../../src/server/problems/codes.ts'
import { en } from '../../src/server/problems/en.ts'
import { zh } from '../../src/server/problems/zh.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp
let admin: Person

beforeAll(async () => {
  app = await openApp()
  admin = await person(app, 'chen.xi', { roles: ['admin'] })
})
afterAll(() => app.close())

type Row = {
  why: string
  method?: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head'
  path: string
  headers?: Record<string, string>
  body?: string
  status: number
  code: string
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
const FORM = { 'Content-Type': 'multipart/form-data; boundary=x' }

const rows: Row[] = [
  { why: 'an unknown page', path: '/nothing', status: 404, code: 'route-unknown' },
  { why: 'an unknown collection', path: '/api/nothing', status: 404, code: 'route-unknown' },
  { why: 'the bare root of the API', path: '/api', status: 404, code: 'route-unknown' },
  {
    why: 'something below a record that is not there',
    path: '/api/leaders/a/b/c',
    status: 404,
    code: 'route-unknown',
  },
  {
    why: 'the link of a letter that is never sent',
    method: 'post',
    path: '/api/users/verify/x',
    status: 404,
    code: 'route-unknown',
  },
  {
    why: 'the admin, which this application was not given',
    path: '/admin',
    status: 404,
    code: 'route-unknown',
  },
  { why: 'an unknown record', path: '/api/leaders/nobody', status: 404, code: 'record-not-found' },
  {
    why: 'a file that is not there',
    path: '/api/media/file/none.png',
    status: 404,
    code: 'record-not-found',
  },
  {
    why: 'a method that the address does not take',
    method: 'put',
    path: '/api/leaders',
    status: 405,
    code: 'method-not-allowed',
  },
  {
    why: 'a method that GraphQL does not take',
    method: 'put',
    path: '/api/graphql',
    status: 405,
    code: 'method-not-allowed',
  },
  {
    why: 'an address that cannot be decoded',
    path: '/api/leaders/%E0%A4%A',
    status: 400,
    code: 'url-invalid',
  },
  { why: 'a host that is none', path: '/', headers: { Host: 'a b' }, status: 400, code: 'url-invalid' },
  {
    why: 'a very long address',
    path: `/api/leaders?x=${'a'.repeat(9000)}`,
    status: 414,
    code: 'url-too-long',
  },
  {
    why: 'JSON that breaks off',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{"name":',
    status: 400,
    code: 'json-invalid',
  },
  {
    why: 'JSON in another encoding than UTF-8',
    method: 'post',
    path: '/api/leaders',
    headers: { 'Content-Type': 'application/json; charset=gbk' },
    body: '{}',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'a list instead of a record',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '[]',
    status: 400,
    code: 'json-not-object',
  },
  {
    why: 'a form where a record is expected',
    method: 'post',
    path: '/api/leaders',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'name=x',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'a compressed body',
    method: 'post',
    path: '/api/leaders',
    headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    body: '{}',
    status: 415,
    code: 'media-type-unsupported',
  },
  {
    why: 'an upload that is none',
    method: 'post',
    path: '/api/media',
    headers: FORM,
    body: 'not a form',
    status: 400,
    code: 'form-invalid',
  },
  {
    why: 'an upload whose record is no JSON',
    method: 'post',
    path: '/api/media',
    headers: FORM,
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
    status: 400,
    code: 'json-invalid',
  },
  {
    why: 'a record without what it must have',
    method: 'post',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{}',
    status: 400,
    code: 'validation-failed',
  },
  {
    why: 'a bulk change without a filter',
    method: 'patch',
    path: '/api/leaders',
    headers: JSON_TYPE,
    body: '{"phone":"1"}',
    status: 400,
    code: 'request-invalid',
  },
  {
    why: 'a wrong password',
    method: 'post',
    path: '/api/users/login',
    headers: JSON_TYPE,
    body: '{"email":"chen.xi@example.cn","password":"wrong"}',
    status: 401,
    code: 'login-failed',
  },
  {
    why: 'a forgotten password while no mail is set up',
    method: 'post',
    path: '/api/users/forgot-password',
    headers: JSON_TYPE,
    body: '{"email":"chen.xi@example.cn"}',
    status: 503,
    code: 'mail-off',
  },
  {
    why: 'a forgotten password of nobody, which must look the same',
    method: 'post',
    path: '/api/users/forgot-password',
    headers: JSON_TYPE,
    body: '{"email":"nobody@example.cn"}',
    status: 503,
    code: 'mail-off',
  },
]

describe('an error has one shape and a stable code, for', () => {
  it.each(rows)('$why: $status $code', async ({ method = 'get', path, headers = {}, body, status, code }) => {
    const agent = request(app.server)
    const call = agent[method](path).set({ Authorization: admin.token, ...headers })
    const answer = await (body === undefined ? call : call.send(body))
    const errors = [expect.objectContaining({ code, message: expect.any(String) })]
    expect(answer.body).toEqual({ errors, requestId: answer.get('X-Request-Id') })
    expect(answer.status).toBe(status)
    expect(answer.get('Content-Type')).toContain('application/json')
    expect(answer.get('Cache-Control')).toBe('no-store')
  })

  it('a visitor who asks for what is not public: 403 access-denied', async () => {
    const answer = await request(app.server).get('/api/users')
    expect([answer.status, codes(answer)]).toEqual([403, ['access-denied']])
  })

  it('a method with Allow, which names what the address takes', async () => {
    const answer = await request(app.server).put('/api/leaders')
    expect(answer.get('Allow')).toBe('POST, DELETE, GET, HEAD, PATCH, OPTIONS')
  })
})

describe('an error speaks', () => {
  it.each([
    { asked: undefined, message: '没有这个地址：/nothing' },
    { asked: 'zh-CN,zh;q=0.9,en;q=0.8', message: '没有这个地址：/nothing' },
    { asked: 'en-US,en;q=0.9', message: 'There is nothing at /nothing' },
    { asked: 'fr', message: '没有这个地址：/nothing' },
  ])('to Accept-Language $asked: $message', async ({ asked, message }) => {
    const call = request(app.server).get('/nothing')
    const answer = await (asked === undefined ? call : call.set('Accept-Language', asked))
    expect(answer.body).toMatchObject({ errors: [{ message }] })
    expect(answer.get('Vary')).toContain('Accept-Language')
  })

  it.each(Object.keys(PROBLEM_STATUS) as (keyof typeof PROBLEM_STATUS)[])(
    'of %s with the same details in both languages',
    (code) => {
      const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([name]) => name).sort()
      expect(names(zh[code])).toEqual(names(en[code]))
    },
  )
})

describe('what Payload says of an error stays', () => {
  it('beside the code, where its admin reads it', async () => {
    const answer = await request(app.server)
      .post('/api/leaders')
      .set('Authorization', admin.token)
      .send({ name: '甘棠' })
    expect(answer.body).toMatchObject({
      errors: [
        {
          code: 'validation-failed',
          name: 'ValidationError',
          field: 'subdistrict',
          data: { collection: 'leaders', errors: [expect.objectContaining({ path: 'subdistrict' })] },
        },
      ],
    })
  })
})

const codes = ({ body }: { body: unknown }): unknown[] =>
  (body as { errors: { code: unknown }[] }).errors.map(({ code }) => code)

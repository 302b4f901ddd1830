import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { PROBLEM_STATUS } from '../../src/server/problems/codes.ts'
import { en } from '../../src/server/problems/en.ts'
import { zh } from '../../src/server/problems/zh.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'
import { wrongRequests } from './wrong-requests.ts'

let app: TestApp
let admin: Person

beforeAll(async () => {
  app = await openApp()
  admin = await person(app, 'chen.xi', { roles: ['admin'] })
})
afterAll(() => app.close())

describe('an error has one shape and a stable code, for', () => {
  it.each(wrongRequests)(
    '$why: $status $code',
    async ({ method = 'get', path, headers = {}, body, status, code }) => {
      const agent = request(app.server)
      const call = agent[method](path).set({ Authorization: admin.token, ...headers })
      const answer = await (body === undefined ? call : call.send(body))
      const errors = [expect.objectContaining({ code, message: expect.any(String) })]
      expect(answer.body).toEqual({ errors, requestId: answer.get('X-Request-Id') })
      expect(answer.status).toBe(status)
      expect(answer.get('Content-Type')).toContain('application/json')
      expect(answer.get('Cache-Control')).toBe('no-store')
    },
  )

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

describe('an error gives back as it came', () => {
  it.each([
    ['a field that has the name of a word of ours', 'where[source.document.text][equals]=1', '“text”'],
    ['a value that is one', 'where[createdAt][equals]=text', '“text”'],
  ])('%s', async (_what, query, said) => {
    const answer = await request(app.server).get(`/api/leaders?${query}`)
    expect(answer.body).toMatchObject({ errors: [{ message: expect.stringContaining(said) }] })
  })
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

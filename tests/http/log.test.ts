import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { createLogger } from '../../src/logger.ts'
import { person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** The lines that a call adds, once its answer is complete. */
async function linesOf(call: () => PromiseLike<unknown>): Promise<Record<string, unknown>[]> {
  const before = app.logged().length
  await call()
  await new Promise((resolve) => setImmediate(resolve))
  return app.logged().slice(before)
}

describe('the log', () => {
  it('has one line for a request, with its id, address, status and time', async () => {
    const lines = await linesOf(() =>
      request(app.server).get('/api/leaders?limit=1').set('X-Request-Id', 'one'),
    )
    expect(lines).toEqual([
      expect.objectContaining({
        level: 30,
        reqId: 'one',
        method: 'GET',
        url: '/api/leaders?limit=1',
        status: 200,
        ms: expect.any(Number),
      }),
    ])
  })

  it('has one line for a request that is refused, too', async () => {
    const lines = await linesOf(() => request(app.server).get('/nothing'))
    expect(lines).toEqual([expect.objectContaining({ level: 30, url: '/nothing', status: 404 })])
  })

  it('never holds a secret that a request carried', async () => {
    await person(app, 'yan.qiu', { roles: ['admin'] })
    const secrets = ['s3cret-header', 's3cret-cookie', 's3cret-query', 's3cret-path', 's3cret-body']
    const login = { email: 'yan.qiu@example.cn', password: 's3cret-body' }
    const lines = await linesOf(async () => {
      const headers = { Authorization: 'users API-Key s3cret-header', Cookie: 'payload-token=s3cret-cookie' }
      await request(app.server).get('/api/leaders?token=s3cret-query&apiKey=s3cret-query').set(headers)
      await request(app.server).get('/admin/reset/s3cret-path')
      await request(app.server).post('/api/users/verify/s3cret-path')
      await request(app.server).post('/api/users/login').send(login)
    })
    expect(lines).toHaveLength(4)
    for (const secret of secrets) expect(JSON.stringify(lines)).not.toContain(secret)
  })

  it.each([
    ['info', ['info', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('has at LOG_LEVEL %s the lines %j', (LOG_LEVEL, wanted) => {
    const lines: string[] = []
    const logger = createLogger({ LOG_LEVEL }, { write: (line) => void lines.push(line) })
    logger.info('info')
    logger.error('error')
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(wanted)
  })

  it.each([
    { why: 'a header', value: { req: { headers: { authorization: 'x', cookie: 'x', 'x-api-key': 'x' } } } },
    { why: 'an answer’s cookie', value: { res: { headers: { 'set-cookie': 'x' } } } },
    { why: 'the data of an error', value: { err: { data: { password: 'x', token: 'x', apiKey: 'x' } } } },
    { why: 'a setting', value: { secret: 'x' } },
  ])('strikes out $why that something else logs', ({ value }) => {
    const lines: string[] = []
    createLogger({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) }).info(value)
    expect(lines.join('')).not.toContain('"x"')
    expect(lines.join('')).toContain('[redacted]')
  })
})

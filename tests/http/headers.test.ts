import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp

/** Stands where Next does, and says what it was given. */
beforeAll(async () => {
  app = await openApp({}, (req, res) => {
    res.json({ language: req.headers['accept-language'], policy: req.headers['content-security-policy'] })
  })
})
afterAll(() => app.close())

describe('a request has an id', () => {
  it('of its own for every request', async () => {
    const first = await request(app.server).get('/health/live')
    const second = await request(app.server).get('/health/live')
    expect(first.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/u)
    expect(first.get('X-Request-Id')).not.toBe(second.get('X-Request-Id'))
  })

  it.each([
    { why: 'which the client may choose', id: 'proxy-7.1_a', kept: true },
    { why: 'but not with letters that could write into a log', id: 'a b"{}', kept: false },
    { why: 'nor at any length', id: 'a'.repeat(65), kept: false },
  ])('$why', async ({ id, kept }) => {
    const answer = await request(app.server).get('/health/live').set('X-Request-Id', id)
    expect(answer.get('X-Request-Id') === id).toBe(kept)
  })
})

describe('every answer', () => {
  it.each(['/', '/health/live', '/api/leaders', '/api/nothing', '/nothing', '/admin'])(
    'to %s carries the security headers',
    async (path) => {
      const answer = await request(app.server).get(path)
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'no-referrer',
      })
      expect(answer.headers).not.toHaveProperty('x-powered-by')
      expect(answer.headers).not.toHaveProperty('strict-transport-security')
    },
  )

  it('has a policy under which a script runs only from here or with the nonce of a page that has scripts of its own', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const policy = (await request(app.server).get('/docs')).get('Content-Security-Policy') ?? ''
        const scripts = /script-src ([^;]*)/u.exec(policy)?.[1] ?? ''
        expect(scripts).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/u)
        return scripts
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })
})

describe('HEAD', () => {
  it('answers a list as GET does, without the list', async () => {
    const answer = await request(app.server).head('/api/leaders')
    expect([answer.status, answer.get('Content-Type'), answer.text]).toEqual([
      200,
      'application/json',
      undefined,
    ])
  })
})

describe('the admin', () => {
  it.each([
    {
      why: 'is asked for in Chinese, whatever the browser speaks',
      headers: { 'Accept-Language': 'en-US' },
      language: 'zh',
    },
    { why: 'is asked for in Chinese when the browser says nothing', headers: {}, language: 'zh' },
    {
      why: 'is asked for in Chinese when only other cookies are there',
      headers: { Cookie: 'x-payload-lng=en', 'Accept-Language': 'en' },
      language: 'zh',
    },
    {
      why: 'is left to Payload once a person chose her language',
      headers: { Cookie: 'a=b; payload-lng=en', 'Accept-Language': 'fr' },
      language: 'fr',
    },
  ])('$why', async ({ headers, language }) => {
    const answer = await request(app.server).get('/admin/collections/leaders').set(headers)
    expect(answer.body).toMatchObject({ language })
  })

  it('is told the policy of its own answer, for the nonce, and never one that the client sent', async () => {
    const answer = await request(app.server)
      .get('/admin')
      .set('Content-Security-Policy', "script-src 'nonce-AAAA'")
    expect(answer.body).toMatchObject({ policy: answer.get('Content-Security-Policy') })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await openApp({}, (_req, res) => {
    res.send('the admin')
  })
})
afterAll(() => app.close())

describe('the page at /', () => {
  it('is in Chinese, and every link on it answers', async () => {
    const { text } = await request(app.server)
      .get('/')
      .expect(200)
      .expect('Content-Type', /text\/html; charset=utf-8/u)
    expect(text).toContain('<html lang="zh-CN">')
    const links = [...text.matchAll(/<a [^>]*href="([^"]+)"/gu)].map(([, link = '']) => link)
    expect(links).toEqual(
      expect.arrayContaining(['/admin', '/api/subdistricts', '/api/city-plans', '/docs', '/health/ready']),
    )
    for (const link of links)
      expect([link, (await request(app.server).get(link)).status]).toEqual([link, 200])
  })

  it('names public records only', async () => {
    const { text } = await request(app.server).get('/')
    expect(text).not.toMatch(/\/api\/(?:users|imports|source-documents|payload-)/u)
  })
})

describe('the page at /docs', () => {
  it('is in Chinese, and everything it is shown with comes from here', async () => {
    const { text } = await request(app.server)
      .get('/docs')
      .expect(200)
      .expect('Content-Type', /text\/html/u)
    expect(text).toContain('<title>接口文档 · 街道内容管理系统</title>')
    const parts = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, part = '']) => part)
    expect(parts).toEqual(expect.arrayContaining(['/docs/swagger-ui-bundle.js', '/api/openapi.json']))
    for (const part of parts)
      expect([part, (await request(app.server).get(part)).status]).toEqual([part, 200])
  })

  it('runs its own script and no other, by the policy of the answer', async () => {
    const answer = await request(app.server).get('/docs')
    const [, nonce = ''] = /<script nonce="([^"]+)">/u.exec(answer.text) ?? []
    expect(answer.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`)
  })
})

describe('health', () => {
  it('is live while the process answers', async () => {
    await request(app.server).get('/health/live').expect(200, { status: 'live' })
  })

  it('is ready while the database answers', async () => {
    await request(app.server).get('/health/ready').expect(200, { status: 'ready', database: 'ok' })
  })
})

describe('health is no longer ready', () => {
  it('once the server is told to stop, though it is live until it ends', async () => {
    const stopping = await openApp()
    stopping.stop()
    const answer = await request(stopping.server).get('/health/ready').set('Accept-Language', 'en')
    expect([answer.status, answer.body]).toMatchObject([
      503,
      { errors: [{ code: 'not-ready', message: expect.stringContaining('stopping') }] },
    ])
    await request(stopping.server).get('/health/live').expect(200)
    await stopping.close()
  })

  it('once the database is gone', async () => {
    const broken = await openApp()
    await broken.payload.destroy()
    const answer = await request(broken.server).get('/health/ready')
    expect([answer.status, answer.get('Retry-After'), answer.body]).toMatchObject([
      503,
      '5',
      { errors: [{ code: 'not-ready' }] },
    ])
    await request(broken.server).get('/health/live').expect(200)
    await broken.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { record } from '../support/records.ts'
import { openApp, serve } from './open-app.ts'
import type { TestApp, TestServer } from './open-app.ts'

let app: TestApp
let closed: TestServer

beforeAll(async () => {
  app = await openApp()
  closed = await serve(app, { METRICS_TOKEN: 'a token' })
})
afterAll(async () => {
  await closed.close()
  await app.close()
})

const figures = async (): Promise<string> => (await request(app.server).get('/metrics')).text
const valueOf = (text: string, name: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1],
  )

describe('/metrics', () => {
  it('tells in the format of Prometheus how long requests take, by kind and status', async () => {
    await request(app.server).get('/api/leaders?limit=2')
    await request(app.server).get('/api/nothing')
    await request(app.server).get('/API/GraphQL')
    const answer = await request(app.server).get('/metrics')
    expect(answer.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(valueOf(answer.text, 'http_request_duration_seconds_count{route="rest",status="200"}')).toBe(1)
    expect(valueOf(answer.text, 'http_request_duration_seconds_count{route="rest",status="404"}')).toBe(1)
    expect(answer.text).toMatch(/^http_request_duration_seconds_count\{route="graphql",status="400"\} 1$/mu)
  })

  it('tells of the read cache, whose hits are counted as requests like all others', async () => {
    await request(app.server).get('/api/units')
    const before = await figures()
    await request(app.server).get('/api/units')
    const after = await figures()
    const name = 'http_request_duration_seconds_count{route="rest",status="200"}'
    expect(valueOf(after, name) - valueOf(before, name)).toBe(1)
    expect(valueOf(after, 'read_cache_hits_total') - valueOf(before, 'read_cache_hits_total')).toBe(1)
    expect(valueOf(after, 'read_cache_misses_total')).toBe(valueOf(before, 'read_cache_misses_total'))
    expect(valueOf(after, 'read_cache_bytes')).toBeGreaterThan(0)
    expect(valueOf(after, 'read_cache_entries')).toBeGreaterThan(0)
    expect(valueOf(after, 'read_cache_evicted_total')).toBe(0)
  })

  it('tells how long writes wait, and of the process', async () => {
    const name = 'database_write_wait_seconds_count'
    const before = valueOf(await figures(), name)
    await record(app, 'units', { name: '市园林局' })
    const after = await figures()
    if (app.payload.db.name === 'sqlite') expect(valueOf(after, name)).toBeGreaterThan(before)
    expect(valueOf(after, 'process_resident_memory_bytes')).toBeGreaterThan(0)
  })

  it.each([
    ['from this machine', {}, 200],
    ['through a proxy', { 'X-Forwarded-For': '192.0.2.1' }, 403],
    ['through a proxy of another kind', { Forwarded: 'for=192.0.2.1' }, 403],
  ])('is read without a token %s: %s', async (_, headers, status) => {
    expect((await request(app.server).get('/metrics').set(headers)).status).toBe(status)
  })

  it.each([
    ['with the token', { Authorization: 'Bearer a token' }, 200],
    ['with the token, through a proxy', { Authorization: 'Bearer a token', Via: '1.1 proxy' }, 200],
    ['with another', { Authorization: 'Bearer a tokem' }, 403],
    ['without it', {}, 403],
  ])('is read, where there is one, %s: %s', async (_, headers, status) => {
    expect((await request(closed.server).get('/metrics').set(headers)).status).toBe(status)
  })
})

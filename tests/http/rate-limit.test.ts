import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import { countingWindows } from '../../src/server/counting-windows.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { serve } from './open-app.ts'
import type { TestServer } from './open-app.ts'

let test: TestPayload
let app: TestServer

const open = async (settings: Record<string, string> = {}): Promise<void> => {
  app = await serve(test, { RATE_LIMIT: '2', RATE_LIMIT_KNOWN: '4', ...settings })
}
const KEYS = ['users API-Key 11111111', 'users API-Key 22222222'] as const
const from = (address: string) => ({ 'X-Forwarded-For': address })

/** The statuses of so many equal requests, one after the other. */
async function statuses(count: number, headers: Record<string, string> = {}): Promise<number[]> {
  const all: number[] = []
  for (let i = 0; i < count; i++)
    all.push((await request(app.server).get('/api/leaders').set(headers)).status)
  return all
}

describe('windows', () => {
  afterEach(() => {
    jest.useRealTimers()
  })

  it('begin when a key is first counted, and end after their length whatever else is counted', () => {
    jest.useFakeTimers({ now: 0 })
    const count = countingWindows(60)
    const counts: number[][] = []
    for (const [at, ...keys] of [
      [10, 'a'],
      [50, 'a', 'b'],
      [65, 'a', 'b'],
      [71, 'a', 'b'],
      [109, 'b'],
      [111, 'b'],
      [900, 'a'],
    ] as const) {
      jest.setSystemTime(at)
      counts.push(keys.map((key) => count(key).count))
    }
    expect(counts).toEqual([[1], [2, 1], [3, 2], [1, 3], [4], [1], [1]])
  })
})

describe('requests in one minute', () => {
  beforeAll(async () => {
    test = await openTestPayload()
  })
  afterEach(() => app.close())
  afterAll(() => test.close())

  it('are counted by address, and every answer says what is left', async () => {
    await open()
    const answer = await request(app.server).get('/api/leaders')
    expect(answer.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' })
    expect(Number(answer.get('RateLimit-Reset'))).toBeGreaterThan(0)
  })

  it.each([
    ['zh', /请在 \d+ 秒后再试/u],
    ['en', /try again in \d+ seconds/u],
  ])('are refused beyond the limit, in %s, with the time to wait', async (language, message) => {
    await open()
    expect(await statuses(2)).toEqual([200, 200])
    const answer = await request(app.server).get('/api/leaders').set('Accept-Language', language)
    expect([answer.status, answer.body]).toMatchObject([429, { errors: [{ code: 'too-many-requests' }] }])
    expect(answer.text).toMatch(message)
    expect(Number(answer.get('Retry-After'))).toBeGreaterThan(0)
    expect(answer.get('RateLimit-Remaining')).toBe('0')
  })

  it('are counted for GraphQL too, but not for what a balancer asks', async () => {
    await open()
    await statuses(2)
    expect((await request(app.server).post('/api/graphql').send({ query: '{ __typename }' })).status).toBe(
      429,
    )
    expect((await request(app.server).get('/health/live')).status).toBe(200)
  })

  it('may be more with a key, whatever readers at the same address do', async () => {
    await open()
    await statuses(3)
    expect(await statuses(5, { Authorization: KEYS[0] })).toEqual([200, 200, 200, 200, 429])
  })

  it('are not more for whoever makes up another key each time', async () => {
    await open()
    const made = ['a', 'b', 'c', 'd', 'e'].map((name) => `users API-Key ${name}`)
    const all: number[] = []
    for (const Authorization of made) all.push(...(await statuses(1, { Authorization })))
    expect(all).toEqual([200, 200, 200, 200, 429])
  })

  it('are counted for one key over all addresses', async () => {
    await open({ TRUST_PROXY: '1' })
    await statuses(2, { Authorization: KEYS[0], ...from('192.0.2.1') })
    const answers = await statuses(3, { Authorization: KEYS[0], ...from('192.0.2.2') })
    expect(answers).toEqual([200, 200, 429])
    expect(await statuses(1, { Authorization: KEYS[1], ...from('192.0.2.3') })).toEqual([200])
  })

  it.each([
    { why: 'a proxy in front is believed', proxies: '1', status: 200 },
    { why: 'a header that anybody could send is not', proxies: '0', status: 429 },
  ])('come from the address that is true: $why', async ({ proxies, status }) => {
    await open({ TRUST_PROXY: proxies })
    await statuses(2, from('192.0.2.1'))
    expect(await statuses(1, from('192.0.2.2'))).toEqual([status])
  })

  it.each([
    ['2001:db8:1:200::1', '2001:db8:1:2ff::9', 429],
    ['2001:db8:1:200::1', '2001:db8:1:300::1', 200],
    ['::ffff:192.0.2.1', '192.0.2.1', 429],
    ['192.0.2.1', '192.0.2.129', 200],
  ])('of %s and %s are of one subscriber or of two (then %d)', async (one, other, status) => {
    await open({ TRUST_PROXY: '1' })
    await statuses(2, from(one))
    expect(await statuses(1, from(other))).toEqual([status])
  })

  it('are not counted where the limit is 0', async () => {
    await open({ RATE_LIMIT: '0' })
    expect(await statuses(5)).toEqual([200, 200, 200, 200, 200])
  })
})

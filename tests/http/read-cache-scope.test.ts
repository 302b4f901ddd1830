import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'
import { serve } from './open-app.ts'
import type { TestServer } from './open-app.ts'
import { isHit, readerOf } from './reader.ts'

const ALLOWED = 'https://www.example.gov.cn'

let test: TestPayload
let server: TestServer

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '', CORS_ORIGINS: ALLOWED })
  const office = { name: '明渠街道', kind: 'subdistrict', introduction: '明渠街道位于城东。'.repeat(500) }
  for (let at = 0; at < 4; at++)
    await record(test, 'subdistricts', { ...office, district: `第${String(at)}区` })
})
afterEach(() => server.close())
afterAll(() => test.close())

const { get, kept } = readerOf(() => server.server)
const figures = async (): Promise<string> => (await get('/metrics')).text

/** What the second answer to the same question says of the cache, and what it tells browsers. */
async function again(path = '/api/subdistricts?limit=1'): Promise<(string | undefined)[]> {
  await get(path)
  const answer = await get(path)
  return ['Cache-Status', 'Cache-Control', 'ETag'].map((name) => answer.get(name))
}

/** The pages of the list that are answered from the cache when each was asked for once, a page a record of 13 kB. */
async function keptPages(): Promise<number> {
  const pages = [1, 2, 3, 4].map((page) => `/api/subdistricts?limit=1&page=${String(page)}`)
  for (const page of pages) await get(page)
  // The youngest first: what is asked for now pushes out nothing that is asked for next.
  for (const [count, page] of pages.toReversed().entries()) if (!isHit(await get(page))) return count
  return pages.length
}

describe('what is not for everybody', () => {
  beforeEach(async () => {
    server = await serve(test)
  })

  it.each([
    ['a cookie', '/api/leaders', { Cookie: 'theme=dark' }],
    ['a key', '/api/leaders', { Authorization: 'users API-Key 1' }],
    ['a key of another kind', '/api/leaders', { 'X-Api-Key': '1' }],
    ['draft', '/api/leaders?draft=true', {}],
    ['a preview token', '/api/leaders?token=1', {}],
    ['a preview token in a header', '/api/leaders', { 'X-Preview-Token': '1' }],
    ['a name that is not known', '/api/leaders?utm_source=x', {}],
    ['another collection', '/api/users/me', {}],
    ['versions', '/api/leaders/versions', {}],
    ['what permissions there are', '/api/access', {}],
  ])('goes past the cache: %s', async (_, path, headers) => {
    await get('/api/leaders')
    for (let i = 0; i < 2; i++) {
      const answer = await get(path, headers)
      expect(answer.get('Cache-Status')).toBeUndefined()
      expect(answer.get('Cache-Control') ?? 'no-store').toBe('no-store')
    }
  })

  it.each([
    ['a wrong query', '/api/leaders?where[age][equals]=1', 400],
    ['no such record', '/api/leaders/01a200d7-bcaa-726e-9288-58e88f61dbcc', 404],
    ['a wrong query of GraphQL', '/api/graphql?query=%7B%20x%20%7D', 400],
    [
      'a mutation',
      `/api/graphql?query=${encodeURIComponent('mutation { deleteLeader(id: "1") { id } }')}`,
      405,
    ],
  ])('is not kept: %s', async (_, path, status) => {
    await get(path)
    const answer = await get(path)
    expect([answer.status, isHit(answer)]).toEqual([status, false])
  })

  it('is kept apart by origin, script and media type', async () => {
    const path = '/api/units?limit=4'
    await kept(path)
    expect(isHit(await get(path, { Origin: ALLOWED }))).toBe(false)
    expect((await kept(path, { Origin: ALLOWED })).get('Access-Control-Allow-Origin')).toBe(ALLOWED)
    const stranger = await get(path, { Origin: 'https://elsewhere.example' })
    expect(isHit(stranger)).toBe(true)
    expect(stranger.get('Access-Control-Allow-Origin')).toBeUndefined()
    expect(stranger.get('Vary')).toContain('Origin')
    expect(isHit(await get(path, { 'Accept-Language': 'zh-TW' }))).toBe(false)
    expect(isHit(await get(path, { 'Accept-Language': 'de' }))).toBe(true)
    const query = '/api/graphql?query=%7B%20__typename%20%7D'
    await kept(query, { Accept: 'application/json' })
    const other = await get(query, { Accept: 'application/graphql-response+json' })
    expect([isHit(other), other.get('Content-Type')]).toEqual([
      false,
      'application/graphql-response+json; charset=utf-8',
    ])
  })
})

describe('without a setting', () => {
  it('answers are kept, and browsers ask each time', async () => {
    server = await serve(test)
    const control = 'public, max-age=0, stale-while-revalidate=0'
    expect(await again()).toEqual(['jiedao; hit', control, expect.any(String)])
    expect(await keptPages()).toBe(4)
  })
})

describe('READ_CACHE', () => {
  it('off makes every answer anew, without a tag, and lets nobody keep it', async () => {
    server = await serve(test, { READ_CACHE: 'off', READ_CACHE_MAX_AGE: '60' })
    expect(await again()).toEqual([undefined, undefined, undefined])
    expect(await figures()).not.toContain('read_cache_hits_total')
  })
})

describe('READ_CACHE_MAX_AGE and READ_CACHE_STALE', () => {
  it.each([
    [{ READ_CACHE_MAX_AGE: '60' }, 'public, max-age=60, stale-while-revalidate=0'],
    [{ READ_CACHE_STALE: '30' }, 'public, max-age=0, stale-while-revalidate=30'],
    [{ READ_CACHE_MAX_AGE: '5', READ_CACHE_STALE: '600' }, 'public, max-age=5, stale-while-revalidate=600'],
  ])('%j says %s', async (settings, control) => {
    server = await serve(test, settings)
    expect(await again()).toEqual(['jiedao; hit', control, expect.any(String)])
  })

  it('let others show what is old, and the server itself never', async () => {
    server = await serve(test, { READ_CACHE_MAX_AGE: '60', READ_CACHE_STALE: '60' })
    await kept('/api/units')
    await record(test, 'units', { name: '市园林局' })
    expect((await get('/api/units')).body).toMatchObject({ docs: [{ name: '市园林局' }] })
  })
})

describe('READ_CACHE_MB', () => {
  it.each([
    ['0.035', 2],
    ['0.001', 0],
  ])('%s has room for %d answers of 14 kB', async (megabytes, pages) => {
    server = await serve(test, { READ_CACHE_MB: megabytes })
    expect(await keptPages()).toBe(pages)
    const bytes = Number(/^read_cache_bytes (\d+)$/mu.exec(await figures())?.[1])
    expect(bytes).toBeLessThanOrEqual(Number(megabytes) * 1024 * 1024)
    expect(bytes > 0).toBe(pages > 0)
  })
})

describe('a value that is none', () => {
  it.each([
    ['READ_CACHE', 'yes'],
    ['READ_CACHE_MB', '0'],
    ['READ_CACHE_MAX_AGE', '-1'],
    ['READ_CACHE_STALE', 'long'],
  ])('of %s is refused: %s', async (name, value) => {
    await expect(serve(test, { [name]: value })).rejects.toThrow(name)
  })
})

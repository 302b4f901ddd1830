import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { change, record } from '../support/records.ts'
import type { Stored } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'
import { isHit, readerOf } from './reader.ts'

const ALLOWED = 'https://www.example.gov.cn'
const ROUTES = [
  ['a list', () => '/api/leaders?sort=rank&limit=20'],
  ['one record', () => `/api/leaders/${leader.id}?depth=1`],
  ['a count', () => '/api/leaders/count'],
  ['a search', () => '/api/search?q=%E6%96%B9'],
  ['GraphQL by GET', () => `/api/graphql?query=${encodeURIComponent('{ Leaders { docs { name } } }')}`],
] as const

let app: TestApp
let office: Stored
let leader: Stored

beforeAll(async () => {
  app = await openApp({ RATE_LIMIT: '100000', CORS_ORIGINS: ALLOWED })
  office = await record(app, 'subdistricts', {
    name: '明渠街道',
    kind: 'subdistrict',
    introduction: '明渠街道位于城东。'.repeat(200),
  })
  leader = await record(app, 'leaders', { subdistrict: office.id, name: '方正', rank: 1 })
  await record(app, 'honors', { subdistrict: office.id, title: '先进集体' })
})
afterAll(() => app.close())

const { get, kept } = readerOf(() => app.server)

describe('an answer that anybody may have', () => {
  it.each(ROUTES)('is kept: %s', async (_, path) => {
    const first = await get(path())
    const second = await get(path())
    expect([first.get('Cache-Status'), second.get('Cache-Status')]).toEqual([
      'jiedao; fwd=uri-miss; stored',
      'jiedao; hit',
    ])
    expect(second.text).toBe(first.text)
    expect(second.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"[\w-]{27}"$/u),
      'last-modified': expect.stringContaining('GMT'),
      'cache-control': 'public, max-age=0, stale-while-revalidate=0',
      'content-length': String(Buffer.byteLength(second.text)),
    })
  })

  it('has every header that it had at first, in another request', async () => {
    const path = '/api/leaders?limit=3'
    const first = await get(path, { 'X-Request-Id': 'one', Origin: ALLOWED })
    const second = await get(path, { 'X-Request-Id': 'two', Origin: ALLOWED })
    expect(isHit(second)).toBe(true)
    const [a, b] = [first, second].map(({ headers }) => ({ ...(headers as Record<string, string>) }))
    expect([a?.['x-request-id'], b?.['x-request-id']]).toEqual(['one', 'two'])
    expect(Number(a?.['ratelimit-remaining']) - Number(b?.['ratelimit-remaining'])).toBe(1)
    const same = ({ date, 'x-request-id': id, ...rest }: Record<string, string> = {}) => {
      for (const name of ['cache-status', 'ratelimit-remaining', 'ratelimit-reset', 'last-modified'])
        Reflect.deleteProperty(rest, name)
      return [typeof date, typeof id, rest]
    }
    expect(same(b)).toEqual(same(a))
    expect(b).toMatchObject({
      'content-security-policy': expect.any(String),
      'x-content-type-options': 'nosniff',
    })
  })

  it('is one, however the query is written', async () => {
    await kept('/api/leaders?limit=7&where[name][equals]=%E6%96%B9%E6%AD%A3&depth=0')
    const other = '/api/leaders?depth=0&where%5Bname%5D%5Bequals%5D=%e6%96%b9%e6%ad%a3&limit=7'
    expect(isHit(await get(other))).toBe(true)
  })

  it('is the same for HEAD, without its body', async () => {
    const full = await kept('/api/leaders?limit=8')
    const answer = await request(app.server).head('/api/leaders?limit=8').set('Accept-Encoding', 'identity')
    expect([answer.status, isHit(answer), answer.text]).toEqual([200, true, undefined])
    expect(answer.get('Content-Length')).toBe(full.get('Content-Length'))
    expect(answer.get('ETag')).toBe(full.get('ETag'))
    await request(app.server).head('/api/leaders?limit=9')
    expect((await get('/api/leaders?limit=9')).body).toMatchObject({ limit: 9 })
  })

  it('has one line in the log each time it is given', async () => {
    await kept('/api/leaders?limit=11')
    const before = app.logged().length
    await get('/api/leaders?limit=11', { 'X-Request-Id': 'logged-once' })
    await new Promise((resolve) => setImmediate(resolve))
    expect(app.logged().slice(before)).toEqual([
      expect.objectContaining({ reqId: 'logged-once', url: '/api/leaders?limit=11', status: 200 }),
    ])
  })
})

describe('a client that has the answer already', () => {
  it.each([
    ['its tag', (tag: string) => ({ 'If-None-Match': tag }), 304],
    ['its tag without the mark of weakness', (tag: string) => ({ 'If-None-Match': tag.slice(2) }), 304],
    ['its tag among others', (tag: string) => ({ 'If-None-Match': `"a", ${tag}` }), 304],
    ['any tag', () => ({ 'If-None-Match': '*' }), 304],
    ['another tag', () => ({ 'If-None-Match': '"a"' }), 200],
    ['a later date', () => ({ 'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString() }), 304],
    ['an earlier date', () => ({ 'If-Modified-Since': new Date(0).toUTCString() }), 200],
    ['no date', () => ({ 'If-Modified-Since': 'yesterday' }), 200],
    [
      'another tag and a later date',
      () => ({ 'If-None-Match': '"a"', 'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString() }),
      200,
    ],
  ])('asks with %s', async (_, headers, status) => {
    const full = await kept('/api/departments?limit=2')
    const answer = await get('/api/departments?limit=2', headers(full.get('ETag') ?? ''))
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      etag: full.get('ETag'),
      'cache-control': full.get('Cache-Control'),
    })
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', vary: full.get('Vary') })
    if (status === 304) expect(answer.text).toBe('')
  })

  it('is not told so by the date of an answer that was true before, within one second', async () => {
    const path = '/api/duties?limit=5'
    await record(app, 'duties', { subdistrict: office.id, text: '组织党员学习' })
    const first = await get(path)
    await record(app, 'duties', { subdistrict: office.id, text: '管理集市' })
    const second = await get(path, { 'If-Modified-Since': first.get('Last-Modified') ?? '' })
    expect(second.body).toMatchObject({ totalDocs: 2 })
  })
})

describe('compression', () => {
  const path = (): string => `/api/subdistricts/${office.id}?depth=0`

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity;q=1, br;q=0.5', null],
    ['deflate', null],
  ])('for who accepts %s', async (accepted, coding) => {
    const plain = await kept(path())
    const answer = await fetch(`${app.address}${path()}`, { headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers.get('Content-Encoding')).toBe(coding)
    expect(answer.headers.get('Cache-Status')).toBe('jiedao; hit')
    expect(answer.headers.get('Vary')).toContain('Accept-Encoding')
    expect(await answer.text()).toBe(plain.text)
    const length = Number(answer.headers.get('Content-Length'))
    expect(length < Buffer.byteLength(plain.text) / 4).toBe(coding !== null)
  })

  it('is left out where it would gain nothing', async () => {
    const answer = await kept('/api/leaders/count', { 'Accept-Encoding': 'br' })
    expect(answer.get('Content-Encoding')).toBeUndefined()
  })
})

describe('an answer goes when that changes which it was made from', () => {
  const LEADERS = '/api/leaders?depth=0&limit=1'

  it('and stays when something else does', async () => {
    await kept(LEADERS)
    await record(app, 'honors', { subdistrict: office.id, title: '文明单位' })
    expect(isHit(await get(LEADERS))).toBe(true)
  })

  it('and stays when a draft is saved that nobody sees', async () => {
    await kept(LEADERS)
    const data = { phone: '1' }
    await app.payload.update({
      collection: 'leaders',
      id: leader.id,
      data,
      draft: true,
      overrideAccess: true,
    })
    expect(isHit(await get(LEADERS))).toBe(true)
  })

  it('by a transaction, when it is committed and not before', async () => {
    const [{ payload }, path] = [app, `/api/leaders/${leader.id}?depth=0&select[name]=true`]
    await kept(path)
    const transactionID = (await payload.db.beginTransaction()) as string
    const data = { name: '方圆', _status: 'published' as const }
    await payload.update({
      collection: 'leaders',
      id: leader.id,
      data,
      req: { transactionID },
      overrideAccess: true,
    })
    expect((await get(path)).body).toMatchObject({ name: '方正' })
    await payload.db.commitTransaction(transactionID)
    expect((await get(path)).body).toMatchObject({ name: '方圆' })
    await change(app, 'leaders', leader.id, { name: '方正' })
  })

  it('and stays after a transaction that was rolled back', async () => {
    const { payload } = app
    await kept(LEADERS)
    const transactionID = (await payload.db.beginTransaction()) as string
    const data = { name: '方圆', _status: 'published' as const }
    await payload.update({
      collection: 'leaders',
      id: leader.id,
      data,
      req: { transactionID },
      overrideAccess: true,
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(isHit(await get(LEADERS))).toBe(true)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { person } from '../support/people.ts'
import { prose } from '../support/prose.ts'
import { stored } from '../support/records.ts'
import type { Stored } from '../support/records.ts'

let app: TestApp
let office: Stored
let report: Stored
let token: string

beforeAll(async () => {
  app = await openApp()
  ;({ office, report } = await prose(app))
  token = (await person(app, 'clerk', { roles: ['admin'] })).token
}, 60_000)
afterAll(() => app.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  request(app.server).get(`/api/${path}`).set(headers)
const first = (answer: { body: unknown }): Record<string, unknown> =>
  (answer.body as { docs: Record<string, unknown>[] }).docs[0] ?? {}

describe('prose is given in the script that is asked for, and names as they are', () => {
  it('in a list, with its rows', async () => {
    const answer = await get('subdistricts?script=hant')
    expect(first(answer)).toMatchObject({
      name: '后湖街道',
      aliases: ['后湖街办'],
      district: '江岸区',
      slug: office['slug'],
      introduction: '后湖街道黨員幹部負責聯繫群眾。',
      facts: [{ label: '車站', text: '兩個' }],
      phones: [{ label: '總機', number: '027-转1' }],
    })
    expect(answer.headers).toMatchObject({ 'content-language': 'zh-Hant' })
  })

  it('in the rows of a join', async () => {
    const answer = await get(`subdistricts/${office.id}?script=hant`)
    expect(answer.body).toMatchObject({
      leaders: { docs: [{ name: '于丽', positions: ['工委書記'] }] },
    })
  })

  it('in a record behind a relation', async () => {
    expect(first(await get('leaders?script=hant'))).toMatchObject({
      inChargeOf: [{ name: '党建办公室', responsibilities: '負責黨建。' }],
    })
  })

  it('in Simplified, where a page is in Traditional', async () => {
    const answer = await get('duties?script=hans')
    expect(first(answer)).toMatchObject({ number: '一、', text: '发展经济，着力为群众服务。' })
    expect(answer.headers).toMatchObject({ 'content-language': 'zh-Hans' })
  })

  it('but a text that is in that script already stays as it is', async () => {
    expect(first(await get('duties?script=hant'))).toMatchObject({ text: '發展經濟，著力為羣眾服務。' })
    expect(first(await get('leaders?script=hans'))).toMatchObject({
      responsibilities: '主持工委工作，联系党建办公室。',
    })
  })

  it('in rich text and its HTML, whose addresses stay', async () => {
    const answer = await get(`work-reports/${report.id}?script=hant&select[body]=true&select[bodyHtml]=true`)
    const body = answer.body as { body: unknown; bodyHtml: string }
    expect(JSON.stringify(body.body)).toContain('"發展"')
    expect(JSON.stringify(body.body)).toContain('"黨建網"')
    expect(JSON.stringify(body.body)).toContain('https://例.test/发展?q=党')
    expect(body.bodyHtml).toContain('發展<a')
    expect(body.bodyHtml).toContain('>黨建網</a>')
    expect(body.bodyHtml).toContain('https://例.test/发展?q=党')
  })

  it('in figures with their unit of measure', async () => {
    expect(first(await get('work-reports?script=hant'))).toMatchObject({
      title: '2024年工作總結',
      publisher: '后湖街道办事处',
      metrics: [{ text: '收入161萬元', value: 1610000, unit: '萬元' }],
    })
  })

  it('in a search, with the words marked that were asked for in the other', async () => {
    const answer = await get(`search?script=hant&q=${encodeURIComponent('党员干部')}`)
    expect(first(answer)).toMatchObject({
      title: '后湖街道',
      snippet: '后湖街道<mark>黨員幹部</mark>負責聯繫群眾。',
    })
    expect(answer.headers).toMatchObject({ 'content-language': 'zh-Hant' })
  })

  it.each(['get', 'post'] as const)('in GraphQL by %s', async (method) => {
    const query =
      '{ WorkReports { docs { title publisher bodyHtml } } search(q: "党建") { docs { title snippet } } }'
    const asked = request(app.server)
    const answer = await (method === 'get'
      ? asked.get('/api/graphql').query({ query, script: 'hant' })
      : asked.post('/api/graphql?script=hant').send({ query }))
    expect(answer.body).toMatchObject({
      data: {
        WorkReports: {
          docs: [
            {
              title: '2024年工作總結',
              publisher: '后湖街道办事处',
              bodyHtml: expect.stringContaining('>黨建網</a>') as unknown,
            },
          ],
        },
      },
    })
    expect(JSON.stringify(answer.body)).toContain('聯繫<mark>黨建</mark>')
    expect(answer.headers).toMatchObject({ 'content-language': 'zh-Hant' })
  })

  it('by a query that is sent as a body', async () => {
    const answer = await request(app.server)
      .post('/api/leaders')
      .set('X-Payload-HTTP-Method-Override', 'GET')
      .type('application/x-www-form-urlencoded')
      .send('script=hant&limit=1')
    expect(first(answer)).toMatchObject({ positions: ['工委書記'] })
  })
})

describe('the language of the reader decides where no script is named', () => {
  it.each([
    ['zh-TW', '工委書記', 'zh-Hant'],
    ['zh-HK,zh;q=0.9', '工委書記', 'zh-Hant'],
    ['zh-CN,zh;q=0.9', '工委书记', 'zh'],
    ['en', '工委书记', 'zh'],
  ])('%s', async (language, position, told) => {
    const answer = await get('leaders', { 'Accept-Language': language })
    expect(first(answer)).toMatchObject({ positions: [position] })
    expect(answer.headers).toMatchObject({ 'content-language': told })
  })

  it.each(['leaders', 'leaders?script=hant', 'honors', 'search?q=x', 'graphql?query={Leaders{totalDocs}}'])(
    'and caches are told that it does, of %s',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers['vary']).toMatch(/Accept-Language, Authorization, Cookie/u)
    },
  )

  it('errors are in Chinese or English still, and say so', async () => {
    const chinese = await get('leaders?limit=x', { 'Accept-Language': 'zh-TW' })
    const english = await get('leaders/nobody', { 'Accept-Language': 'en' })
    expect(chinese.headers).toMatchObject({ 'content-language': 'zh' })
    expect(english.headers).toMatchObject({ 'content-language': 'en' })
    expect(english.headers['vary']).toMatch(/Accept-Language/u)
  })
})

describe('whoever might save what she reads, reads what is stored', () => {
  it.each([
    ['with a key or a login', (): Record<string, string> => ({ Authorization: token })],
    ['with a cookie', (): Record<string, string> => ({ Cookie: 'payload-token=x' })],
    ['with any cookie', (): Record<string, string> => ({ Cookie: 'seen=1' })],
  ])('%s', async (_, headers) => {
    const answer = await get('leaders?script=hant', { ...headers(), 'Accept-Language': 'zh-TW' })
    expect(first(answer)).toMatchObject({ positions: ['工委书记'] })
    expect(answer.headers).toMatchObject({ 'content-language': 'zh' })
  })

  it('who asks for drafts', async () => {
    expect(first(await get('leaders?script=hant&draft=false'))).toMatchObject({ positions: ['工委书记'] })
  })

  it('and nothing that is stored changes', async () => {
    await get('subdistricts?script=hant')
    expect(await stored(app, 'subdistricts', office.id)).toMatchObject({
      introduction: '后湖街道党员干部负责联系群众。',
    })
  })
})

describe('what is no script is refused', () => {
  it.each([
    'leaders?script=latin',
    'leaders?script=',
    'leaders?script=hant&script=hans',
    'leaders?script[]=hant',
    'leaders/x?script=HANT',
    'search?q=x&script=latin',
    'graphql?query={Leaders{totalDocs}}&script=latin',
  ])('%s', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ errors: [{ code: 'query-value-invalid', field: 'script' }] })
  })
})

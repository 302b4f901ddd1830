import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../src/search/query.ts'
import { ensureIndex } from '../../src/search/ensure-index.ts'
import { reindex } from '../../src/search/reindex.ts'
import { searchStore } from '../../src/database/index.ts'
import { ask, rest } from '../support/api.ts'
import { found } from '../support/found.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record } from '../support/records.ts'

let test: TestPayload
let admin: string
const ids: Record<string, string> = {}

const add = async (word: string, slug: Parameters<typeof record>[1], data: object): Promise<string> =>
  (ids[word] = (await record(test, slug, data)).id)

beforeAll(async () => {
  test = await openTestPayload()
  admin = (await person(test, 'admin', { roles: ['admin'] })).token
  const houhu = await add('后湖', 'subdistricts', {
    name: '后湖街道',
    kind: 'subdistrict',
    district: '江岸区',
    introduction: '后湖街道以<湿地>闻名，２０２０年起整治河道，社区服务中心有三处。',
  })
  const zhengyang = await add('正阳', 'subdistricts', {
    name: '正陽街道',
    kind: 'subdistrict',
    district: '绿园区',
    history: [{ text: '一九五零年建' }, { text: '社区 合并' }],
  })
  await add('党建办', 'departments', {
    subdistrict: houhu,
    name: '党建工作办公室',
    responsibilities: '負責基層黨建。',
  })
  await add('综合办', 'departments', {
    subdistrict: zhengyang,
    name: '综合办公室',
    responsibilities: '协助党建工作。',
  })
  await add('单小雅', 'leaders', {
    subdistrict: houhu,
    name: '单小雅',
    positions: ['党工委书记'],
    responsibilities: '主持全面工作。',
  })
  await add('草稿', 'leaders', { subdistrict: houhu, name: '党建草稿', _status: 'draft' })
  const hidden = await add('隐藏', 'subdistricts', {
    name: '党建街道',
    kind: 'subdistrict',
    district: '绿园区',
  })
  await add('隐藏行', 'duties', { subdistrict: hidden, text: '抓好党建。' })
  await change(test, 'subdistricts', hidden, { _status: 'draft' })
  const plan = await add('方案', 'city-plans', { title: '绿化行动方案', issuer: '和平市人民政府' })
  await add('任务', 'tasks', { plan, text: '补种行道树，注册商標優先。' })
}, 60_000)
afterAll(() => test.close())

const find = async (q: string, rest_ = '', token?: string): Promise<Answer> => {
  const path = `search?q=${encodeURIComponent(q)}${rest_}`
  return (await rest(test, path, token === undefined ? {} : { token })).body as unknown as Answer
}
const words = (answer: Answer): string[] =>
  answer.docs.map(({ id }) => Object.keys(ids).find((word) => ids[word] === id) ?? id)

describe('a search', () => {
  it.each(found)('finds %s: %s', async (_what, q, expected) => {
    const answer = words(await find(q))
    const tiers = expected.split('>').filter(Boolean)
    expect(tiers.length > 1 ? answer : answer.sort()).toEqual(tiers)
  })

  it('finds only what anybody may read, whoever asks', async () => {
    for (const token of [undefined, admin]) {
      const answer = await find('党建', '', token)
      expect(words(answer)).toEqual(['党建办', '综合办'])
      expect(answer.totalDocs).toBe(2)
    }
  })

  it('shows the place with its field, marked, as HTML that is only text', async () => {
    const [office] = (await find('湿地')).docs
    expect(office).toMatchObject({
      collection: 'subdistricts',
      title: '后湖街道',
      field: 'introduction',
      snippet: expect.stringContaining('后湖街道以&#60;<mark>湿地</mark>&#62;闻名'),
    })
    const [department] = (await find('党建', '&collections=departments')).docs
    expect(department).toMatchObject({
      field: 'name',
      snippet: '<mark>党建</mark>工作办公室',
      subdistrict: ids['后湖'],
    })
    expect((await find('基层党建')).docs[0]?.snippet).toBe('負責<mark>基層黨建</mark>。')
    expect((await find('hhjd')).docs[0]).toMatchObject({ field: 'name', snippet: '后湖街道' })
  })

  it('counts by collection, those that were not asked for included', async () => {
    const answer = await find('街道', '&collections=departments')
    expect(answer).toMatchObject({
      docs: [],
      totalDocs: 0,
      facets: [{ collection: 'subdistricts', count: 2 }],
    })
  })

  it('can be narrowed to a subdistrict, a district and collections, and goes by pages', async () => {
    expect(words(await find('党建', `&subdistrict=${ids['正阳']}`))).toEqual(['综合办'])
    expect(words(await find('党建', `&district=${encodeURIComponent('江岸区')}`))).toEqual(['党建办'])
    expect(words(await find('工作', '&collections=leaders,duties'))).toEqual(['单小雅'])
    const pages = await Promise.all([1, 2, 3].map((page) => find('党建', `&limit=1&page=${String(page)}`)))
    expect(pages.map(words)).toEqual([['党建办'], ['综合办'], []])
    expect(pages[0]).toMatchObject({ totalDocs: 2, totalPages: 2, limit: 1, page: 1 })
  })

  it.each([
    ['', 'q'],
    [`q=${'党'.repeat(101)}`, 'q'],
    ['q=a&limit=51', 'limit'],
    ['q=a&limit=x', 'limit'],
    ['q=a&page=0', 'page'],
    ['q=a&collections=users', 'collections'],
    ['q=a&district=', 'district'],
  ])('with %s is refused, and says what is wrong', async (query, field) => {
    const { status, body } = await rest(test, `search?${query}`)
    expect([status, JSON.stringify(body).includes(`"path":"${field}"`)]).toEqual([400, true])
  })

  it('is the same in GraphQL', async () => {
    const query =
      '{ search(q: "黨建", limit: 1) { totalDocs facets { collection count } docs { id title snippet field } } }'
    expect(await ask(test, query)).toMatchObject({
      data: {
        search: {
          totalDocs: 2,
          facets: [{ collection: 'departments', count: 2 }],
          docs: [{ id: ids['党建办'] }],
        },
      },
    })
  })
})

describe('the index follows', () => {
  const titles = async (q: string): Promise<string[]> => (await find(q)).docs.map(({ title }) => title)

  it('a record that is published, edited, taken back, thrown away, restored and deleted', async () => {
    const { id } = await record(test, 'honors', {
      subdistrict: ids['后湖'],
      title: '文明标兵',
      _status: 'draft',
    })
    expect(await titles('标兵')).toEqual([])
    await change(test, 'honors', id, { _status: 'published' })
    expect(await titles('标兵')).toEqual(['文明标兵'])
    await test.payload.update({
      collection: 'honors',
      id,
      data: { title: '草稿标杆' },
      draft: true,
      overrideAccess: true,
    })
    expect([await titles('标兵'), await titles('标杆')]).toEqual([['文明标兵'], []])
    await change(test, 'honors', id, { title: '文明标杆', _status: 'published' })
    expect([await titles('标兵'), await titles('标杆')]).toEqual([[], ['文明标杆']])
    await change(test, 'honors', id, { deletedAt: '2026-11-21T00:00:00.000Z' })
    expect(await titles('标杆')).toEqual([])
    await change(test, 'honors', id, { deletedAt: null })
    expect(await titles('标杆')).toEqual(['文明标杆'])
    await test.payload.delete({ collection: 'honors', id, overrideAccess: true })
    expect(await titles('标杆')).toEqual([])
  })

  it('a parent that is hidden and shown again, and its rows', async () => {
    await change(test, 'city-plans', ids['方案'] ?? '', { _status: 'draft' })
    expect([await titles('行道树'), await titles('绿化行动')]).toEqual([[], []])
    await change(test, 'city-plans', ids['方案'] ?? '', { _status: 'published' })
    expect([await titles('行道树'), await titles('绿化行动')]).toEqual([
      ['补种行道树，注册商標優先。'],
      ['绿化行动方案'],
    ])
  })

  it('nothing that was rolled back', async () => {
    const transactionID = await test.payload.db.beginTransaction()
    if (transactionID === null) return
    const data = { name: '市气象局', _status: 'published' as const }
    await test.payload.create({ collection: 'units', data, overrideAccess: true, req: { transactionID } })
    await test.payload.db.rollbackTransaction(transactionID)
    expect(await titles('气象')).toEqual([])
  })

  it('a rebuild, to the same', async () => {
    const queries = found.map(([, q]) => q)
    const all = () => Promise.all(queries.map((q) => find(q)))
    const before = await all()
    let [total, done] = [0, 0]
    const kept = await reindex(test.payload, (records) => {
      total = records
      return Promise.resolve({ step: () => done++, stop: () => undefined })
    })
    expect([done, kept < total, kept > 0]).toEqual([total, true, true])
    expect(await all()).toEqual(before)
  })

  it('a start of another version of the program, once', async () => {
    const kept = await ensureIndex(test.payload)
    await (await searchStore(test.payload)).clear(undefined)
    expect([await ensureIndex(test.payload), await titles('湿地')]).toEqual([null, []])
    await test.payload.kv.delete('jiedao:search-index')
    expect([await ensureIndex(test.payload), await titles('湿地')]).toEqual([kept, ['后湖街道']])
  })
})

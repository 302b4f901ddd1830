import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SearchEntry, SearchStore } from '../../src/database/index.ts'
import { searchStore } from '../../src/database/index.ts'
import { openConnection } from '../../src/database/sqlite/connection.ts'
import { searchTerms, searchWords } from '../../src/text/search-terms.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { executedBy, statementsOf } from '../support/statements.ts'

const COLLECTIONS = ['first', 'second', 'third']
/** More than are weighed against each other. */
const COMMON = 1100

let test: TestPayload
let store: SearchStore

const entry = (record: string, place: number, given: Partial<SearchEntry> = {}): SearchEntry => ({
  ...{ record, place, parent: null, subdistrict: null, names: '', pinyin: '', body: '' },
  ...given,
})
const terms = (text: string): string => searchTerms(text).join(' ')

beforeAll(async () => {
  test = await openTestPayload()
  store = await searchStore(test.payload)
  const transactionID = (await test.payload.db.beginTransaction()) ?? undefined
  const req = transactionID === undefined ? undefined : { transactionID }
  // The last collection comes first, so that age and place do not say the same.
  for (let at = 0; at < COMMON; at++) {
    const place = 2 - (at % 2)
    const row = { parent: `office${String(at % 10)}`, subdistrict: `office${String(at % 10)}` }
    await store.put(entry(`common${String(at)}`, place, { ...row, body: terms('日常工作') }), req)
  }
  await store.put(entry('named', 2, { names: terms('工作条例'), pinyin: 'gongzuo gz' }), req)
  await store.put(entry('often', 0, { body: terms('条例、条例、条例') }), req)
  await store.put(entry('once', 0, { body: terms('条例一件，另有许多别的事情也在这里写着') }), req)
  await store.put(entry('latin', 0, { body: terms('Node 2026') }), req)
  await store.put(entry('both', 1, { names: terms('工作'), body: terms('条例') }), req)
  if (transactionID !== undefined) await test.payload.db.commitTransaction(transactionID)
}, 300_000)
afterAll(() => test.close())

type Given = {
  wanted?: string[]
  hidden?: string[]
  subdistricts?: string[]
  limit?: number
  offset?: number
}

async function find(q: string, { wanted = COLLECTIONS, hidden = [], subdistricts, ...page }: Given = {}) {
  const asked = { words: searchWords(q), collections: COLLECTIONS, wanted, hidden }
  const { hits, counts } = await store.find(
    { ...asked, subdistricts: subdistricts ?? null, limit: 10, offset: 0, ...page },
    undefined,
  )
  return { records: hits.map(({ record }) => record), collections: hits.map((hit) => hit.collection), counts }
}

describe('the search index', () => {
  it('gives names first, then what is too common to be weighed by collection and age', async () => {
    const { records, collections, counts } = await find('工作', { limit: 5 })
    expect(records).toEqual(['both', 'named', 'common1', 'common3', 'common5'])
    expect(collections).toEqual(['second', 'third', 'second', 'second', 'second'])
    expect(counts).toEqual({ second: COMMON / 2 + 1, third: COMMON / 2 + 1 })
  })

  it('gives every record once, page after page, over the end of the names and of a collection', async () => {
    const pages: string[] = []
    for (let offset = 0; offset < COMMON + 2; offset += 50)
      pages.push(...(await find('工作', { limit: 50, offset })).records)
    expect([pages.length, new Set(pages).size]).toEqual([COMMON + 2, COMMON + 2])
    expect(pages.at(-1)).toBe('common1098')
    expect((await find('工作', { offset: COMMON + 2 })).records).toEqual([])
  })

  it('counts all collections, whichever are shown, and what is common among those that are', async () => {
    const { records, counts } = await find('工', { wanted: ['third'], limit: 2 })
    expect(records).toEqual(['named', 'common0'])
    expect(counts).toEqual({ second: COMMON / 2 + 1, third: COMMON / 2 + 1 })
    const apart = await find('条例', { wanted: ['first', 'third'] })
    expect([apart.records[0], apart.records.slice(1).sort()]).toEqual(['named', ['often', 'once']])
  })

  it('leaves the rows of hidden parents out of the page and the counts', async () => {
    const { records, counts } = await find('工作', { hidden: ['office1', 'office2'], limit: 4 })
    expect(records).toEqual(['both', 'named', 'common3', 'common5'])
    expect(counts).toEqual({ second: 441, third: 441 })
  })

  it('finds a word of letters or digits by however much of it is typed, and no more by a phrase', async () => {
    for (const typed of ['g', 'go', 'gon', 'gong', 'gongz', 'gongzuo', 'gz'])
      expect([typed, await find(typed)]).toEqual([typed, await find('gongzuo')])
    expect((await find('gongzuo')).records).toEqual(['named'])
    for (const typed of ['node', 'nod', 'no', 'n', '20', '202', '2026', 'no 20', '"node 2026'])
      expect([typed, (await find(typed)).records]).toEqual([typed, ['latin']])
    for (const typed of ['od', '26', 'nodes', '2027', '"no 20"', '"nod 2026"', '"no nod"', '"gz go"'])
      expect([typed, (await find(typed)).counts]).toEqual([typed, {}])
  })

  it('can be narrowed to subdistricts', async () => {
    const { records, counts } = await find('工作', { subdistricts: ['office4', 'none'], limit: 2 })
    expect([records, counts]).toEqual([['common4', 'common14'], { third: 110 }])
  })

  it('keeps the place of a record that is written again, and finds nothing of what it was', async () => {
    await store.put(entry('common1', 1, { body: terms('日常工作、航空') }), undefined)
    expect((await find('工作', { limit: 3 })).records).toEqual(['both', 'named', 'common1'])
    expect((await find('航空')).records).toEqual(['common1'])
    await store.put(entry('common1', 1, { body: terms('日常工作') }), undefined)
    expect((await find('航空')).counts).toEqual({})
  })
})

describe('the search index of SQLite', () => {
  let local: TestPayload
  beforeAll(async () => {
    local = await openTestPayload({ DATABASE_URL: '' })
  })
  afterAll(() => local.close())

  it('reads one list of two to four letters, and never gathers the words that begin so', async () => {
    const own = await searchStore(local.payload)
    const asked = { collections: COLLECTIONS, wanted: COLLECTIONS, hidden: [], subdistricts: null }
    for (const q of ['zh', 'zho', 'zhon', '20 zh']) {
      const words = searchWords(q)
      const said = await executedBy(local, () =>
        own.find({ ...asked, words, limit: 10, offset: 0 }, undefined),
      )
      const matches = said.flatMap(({ args }) => args.filter((each) => String(each).startsWith('"')))
      expect(matches.length).toBeGreaterThan(0)
      expect([q, matches.filter((match) => String(match).includes('*'))]).toEqual([q, []])
    }
  })

  it('answers from lists of terms and by number: no table is read whole, and only what is weighed is sorted', async () => {
    const own = await searchStore(local.payload)
    for (const [at, text] of ['工作甲', '工作乙'].entries())
      await own.put(entry(text, at, { parent: 'p', names: terms(text), body: terms(text) }), undefined)
    const asked = { words: searchWords('工作'), collections: COLLECTIONS, wanted: ['first', 'third'] }
    const narrow = { hidden: ['x'], subdistricts: null, limit: 10, offset: 0 }
    const statements = await statementsOf(local, () => own.find({ ...asked, ...narrow }, undefined))
    const connection = openConnection(join(local.env.DATA_DIR, 'jiedao.db'))
    const plans = statements.flatMap((sql) => {
      const args = Array.from(sql.matchAll(/\?/gu), () => '1')
      const { rows } = connection.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      return rows.map(({ detail }) => detail as string)
    })
    connection.close()
    expect(statements.length).toBeGreaterThanOrEqual(3)
    // `M` is the list of a term, `>` and `<` the numbers within which it is read.
    const scans = plans.filter((plan) => /^SCAN search_/u.test(plan))
    expect(scans.length).toBeGreaterThan(0)
    expect(scans.filter((plan) => !/VIRTUAL TABLE INDEX \d+:.*M/u.test(plan))).toEqual([])
    expect(scans.filter((plan) => !/[<>]/u.test(plan))).toEqual([])
    const entries = plans.filter((plan) => /\bsearch_entries\b|^SEARCH e\b/u.test(plan))
    expect(entries.filter((plan) => !/USING (?:INTEGER PRIMARY KEY|COVERING INDEX)/u.test(plan))).toEqual([])
  })
})

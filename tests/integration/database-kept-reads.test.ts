import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import fc from 'fast-check'
import type { CollectionSlug, Where } from 'payload'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'
import { statementsOf } from '../support/statements.ts'

let test: TestPayload
let ids: Record<'offices' | 'departments' | 'leaders', string[]>

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  ids = { offices: [], departments: [], leaders: [] }
  for (const [at, name] of ['清溪街道', '白石街道', "null's"].entries()) {
    const hours = { officeHours: [{ season: '夏季', text: '八点' }], aliases: [`旧名${at}`, '南岸'] }
    const office = { name, kind: 'subdistrict', district: '江东区', ...(at === 0 ? hours : {}) }
    const { id: subdistrict } = await record(test, 'subdistricts', office)
    ids.offices.push(subdistrict)
    for (let rank = 1; rank <= 3; rank++) {
      const of = { subdistrict, rank, name: `${name}${rank}` }
      const { id } = await record(test, 'departments', of)
      ids.departments.push(id)
      const status = rank === 3 ? { _status: 'draft' } : {}
      const posts = {
        positions: rank === 1 ? [] : ['主任', '委员'],
        inChargeOf: ids.departments.slice(-rank),
      }
      ids.leaders.push((await record(test, 'leaders', { ...of, ...posts, ...status, endedOn: '2020' })).id)
    }
  }
})
afterAll(() => test.close())

type Read = { collection: CollectionSlug; where: Where; [more: string]: unknown }

/** Payload's own adapter, over the same open database. */
function stock({ payload }: TestPayload): {
  find: (read: Read) => unknown
  findOne: (read: Read) => unknown
} {
  const own = sqliteAdapter({ client: { url: '' }, idType: 'uuidv7' }).init({ payload })
  return {
    find: (read) => own.find.call(payload.db, read as never),
    findOne: (read) => own.findOne.call(payload.db, read as never),
  }
}

const text = fc.constantFrom(
  '清溪街道',
  '白石街道1',
  "null's2",
  'null',
  '',
  'true',
  '%',
  "' OR 1=1 --",
  '2020',
)
const id = fc.nat().map((n) => {
  const all = [...ids.offices, ...ids.departments, ...ids.leaders]
  return all[n % (all.length + 1)] ?? 'none'
})
const idList = fc.array(fc.oneof(id, fc.constantFrom('null', '')), { maxLength: 9 })
const on = (paths: string[], condition: fc.Arbitrary<object>): fc.Arbitrary<Where> =>
  fc.tuple(fc.constantFrom(...paths), condition).map(([path, asked]) => ({ [path]: asked }))
const one = <Value>(operators: string[], value: fc.Arbitrary<Value>): fc.Arbitrary<object> =>
  fc.tuple(fc.constantFrom(...operators), value).map(([operator, asked]) => ({ [operator]: asked }))

const condition = fc.oneof(
  on(['id', 'subdistrict', 'subdistrict.id'], one(['equals', 'not_equals'], id)),
  on(['id', 'subdistrict', 'inChargeOf'], one(['in', 'not_in'], idList)),
  on(
    ['name', 'phone', 'subdistrict.name', 'positions'],
    one(['equals', 'not_equals', 'like', 'contains'], text),
  ),
  on(['name', '_status', 'inChargeOf.name'], one(['in', 'not_in'], fc.array(text, { maxLength: 4 }))),
  on(['name', 'subdistrict', 'deletedAt'], one(['exists'], fc.constantFrom(true, false, 'true', 'false'))),
  on(['rank'], one(['equals', 'greater_than', 'in'], fc.constantFrom(1, 2, '2', 'x'))),
  on(['createdAt'], one(['greater_than', 'less_than'], fc.constantFrom('2020-01-01', '2090-01-01', 'x'))),
)
const where: fc.Arbitrary<Where> = fc.oneof(
  fc.constant({}),
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((all) => ({ and: all })),
  fc
    .tuple(condition, condition)
    .map(([a, b]) => ({ and: [{ or: [a, b] }, { deletedAt: { exists: false } }] })),
)

const paging = fc.record({
  limit: fc.constantFrom(0, 1, 2, 4, 20),
  page: fc.constantFrom(1, 1, 2, 3, 9),
  pagination: fc.constantFrom(undefined, true, false),
})
const leaders = fc.record({
  collection: fc.constant('leaders' as const),
  where,
  sort: fc.constantFrom(undefined, 'name', '-rank', ['rank', 'createdAt'], 'subdistrict.name', 'positions'),
  select: fc.constantFrom(
    undefined,
    { name: true },
    { id: true },
    { positions: true, subdistrict: true },
    { name: false },
  ),
})
const offices = fc.record({
  collection: fc.constant('subdistricts' as const),
  where: fc.oneof(
    fc.constant({}),
    on(['name', 'aliases'], one(['equals', 'in'], text)),
    on(['id'], one(['in'], idList)),
  ),
  sort: fc.constantFrom(undefined, '-name'),
  joins: fc.constantFrom(
    undefined,
    false,
    {},
    { leaders: { limit: 1, sort: '-rank' }, duties: false },
    {
      leaders: { where: { name: { equals: '清溪街道2' } }, count: true },
      departments: { limit: 2, page: 2 },
    },
  ),
  draftsEnabled: fc.constantFrom(undefined, true),
})
const read = fc
  .tuple(fc.oneof(leaders, offices), paging)
  .map(([asked, pages]): Read => ({ ...asked, ...pages }))

/** What a read answers; the two sides word a refusal differently. */
async function answer(asked: () => unknown): Promise<unknown> {
  try {
    return JSON.stringify(await asked())
  } catch {
    return 'refused'
  }
}

describe('a read whose SQL is kept', () => {
  it('answers as Payload’s own adapter does, the first time and again', async () => {
    const { find, findOne } = stock(test)
    await fc.assert(
      fc.asyncProperty(read, async (asked) => {
        const copy = (): Read => structuredClone(asked)
        const wanted = await answer(() => find(copy()))
        const first = await answer(() => findOne(copy()))
        for (let time = 0; time < 2; time++) {
          expect(await answer(() => test.payload.db.find(copy() as never))).toBe(wanted)
          expect(await answer(() => test.payload.db.findOne(copy() as never))).toBe(first)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each<{ what: string; first: Read; second: Read }>([
    {
      what: 'another id',
      first: { collection: 'leaders', where: { id: { equals: 'a' } }, limit: 1 },
      second: { collection: 'leaders', where: { id: { equals: 'b' } }, limit: 1 },
    },
    {
      what: 'another page of what belongs to another office',
      first: {
        collection: 'leaders',
        where: { 'subdistrict.name': { equals: '清溪街道' } },
        limit: 1,
        page: 2,
      },
      second: {
        collection: 'leaders',
        where: { 'subdistrict.name': { equals: '白石街道' } },
        limit: 1,
        page: 3,
      },
    },
    {
      what: 'a longer list of ids',
      first: { collection: 'leaders', where: { subdistrict: { in: ['a', 'b', 'c', 'd', 'e'] } }, limit: 0 },
      second: {
        collection: 'leaders',
        where: { subdistrict: { in: ['1', '2', '3', '4', '5', '6', '7'] } },
        limit: 0,
      },
    },
  ])('has its SQL for $what', async ({ first, second }) => {
    const find = (asked: Read) => test.payload.db.find(structuredClone(asked))
    await find(first)
    const built = await buildsOf(async () => {
      const said = await statementsOf(test, () => find(first))
      expect(await statementsOf(test, () => find(second))).toEqual(said)
    })
    expect(built).toBe(0)
  })
})

/** How many conditions the adapter builds while `task` runs. */
async function buildsOf(task: () => Promise<void>): Promise<number> {
  const { operators } = test.payload.db as unknown as {
    operators: Record<string, (...args: unknown[]) => unknown>
  }
  const before = { ...operators }
  let built = 0
  for (const [name, operator] of Object.entries(before))
    operators[name] = (...args) => {
      built += 1
      return operator(...args)
    }
  await task().finally(() => Object.assign(operators, before))
  return built
}

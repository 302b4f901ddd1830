import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record } from '../support/records.ts'

let test: TestPayload
let admin: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  test = await openTestPayload()
  admin = (await person(test, 'admin', { roles: ['admin'] })).token
  const subdistrict = await add('office', 'subdistricts', {
    name: '明渠街道',
    kind: 'subdistrict',
    district: '江东区',
  })
  await add('open', 'departments', { subdistrict, name: '党建办公室' })
  await add('secret', 'departments', { subdistrict, name: '保密科', phone: '110', _status: 'draft' })
  await add('both', 'leaders', {
    subdistrict,
    name: '方正',
    positions: ['主任', '书记'],
    inChargeOf: [ids['secret'], ids['open']],
  })
  await add('hidden only', 'leaders', { subdistrict, name: '方圆', inChargeOf: [ids['secret']] })
  await add('none', 'leaders', { subdistrict, name: '方平', positions: ['书记'] })
  await add('unit', 'units', { name: '市园林局' })
  await add('secret unit', 'units', { name: '市保密局', _status: 'draft' })
  await add('plan', 'city-plans', { title: '绿化方案', issuer: '和平市人民政府' })
  const others = [ids['secret unit'], ids['unit']].map((unit) => ({ role: '数据提供单位', unit }))
  await add('task', 'tasks', {
    plan: ids['plan'],
    text: '补种行道树',
    leadUnits: [ids['secret unit'], ids['unit']],
    otherUnits: others,
  })
  await change(test, 'units', ids['secret unit'] ?? '', { _status: 'draft' })
})
afterAll(() => test.close())

async function add(word: string, slug: Parameters<typeof record>[1], data: object): Promise<string> {
  return (ids[word] = (await record(test, slug, data)).id)
}

/** What is asked (a word in angle brackets stands for its id) → how many are found by anybody, and by an administrator. */
const counts: [query: string, anybody: number, administrator: number][] = [
  ['leaders?where[inChargeOf][equals]=<open>', 1, 1],
  ['leaders?where[subdistrict.leaders.name][equals]=方平', 3, 3],
  ['leaders?where[subdistrict.departments.name][equals]=保密科', 0, 3],
  ['leaders?where[inChargeOf.leaders.name][equals]=方圆', 0, 2],
  ['leaders?where[inChargeOf][equals]=<secret>', 0, 2],
  ['leaders?where[inChargeOf][in]=<secret>,<open>', 1, 2],
  ['leaders?where[inChargeOf][not_in]=<secret>', 3, 1],
  ['leaders?where[inChargeOf][not_in]=<open>', 2, 2],
  ['leaders?where[inChargeOf][not_equals]=<open>', 2, 2],
  ['leaders?where[inChargeOf.id][not_equals]=<open>', 2, 2],
  ['leaders?where[positions][not_in]=主任', 2, 2],
  ['leaders?where[positions][not_equals]=主任&where[positions][equals]=书记', 1, 1],
  ['tasks?where[otherUnits.unit][not_equals]=<unit>', 0, 0],
  ['tasks?where[otherUnits.role][not_equals]=数据提供单位', 0, 0],
  ['departments?where[leaders][not_in]=<both>', 0, 0],
  ['leaders?where[inChargeOf][exists]=true', 1, 2],
  ['leaders?where[or][0][inChargeOf][equals]=<secret>&where[or][1][name][equals]=方平', 1, 3],
  ['leaders?where[inChargeOf.id][equals]=<secret>', 0, 2],
  ['leaders?where[inChargeOf.name][equals]=保密科', 0, 2],
  ['leaders?where[inChargeOf.name][equals]=党建办公室', 1, 1],
  ['leaders?where[inChargeOf][contains][name][equals]=保密科', 0, 2],
  ['leaders?where[inChargeOf][contains][name][equals]=党建办公室', 1, 1],
  ['leaders?where[inChargeOf.subdistrict][equals]=<office>', 1, 2],
  ['leaders?where[subdistrict][equals]=<office>', 3, 3],
  ['departments?where[leaders.name][equals]=方圆', 0, 1],
  ['departments?where[leaders][equals]=<both>', 1, 2],
  ['subdistricts?where[departments.name][equals]=保密科', 0, 1],
  ['subdistricts?where[departments][equals]=<secret>', 0, 1],
  ['tasks?where[leadUnits.name][equals]=市园林局', 1, 1],
  ['tasks?where[leadUnits.name][equals]=市保密局', 0, 1],
  ['tasks?where[otherUnits.unit][equals]=<unit>', 1, 1],
  ['tasks?where[otherUnits.unit][equals]=<secret unit>', 0, 1],
  ['tasks?where[otherUnits.unit.name][equals]=市园林局', 1, 1],
  ['tasks?where[otherUnits.unit.name][equals]=市保密局', 0, 1],
  ['tasks/count?where[leadUnits][equals]=<secret unit>', 0, 1],
]

const filled = (query: string): string => query.replace(/<([^>]+)>/g, (_, word: string) => ids[word] ?? '')

describe('a query answers as if hidden records did not exist', () => {
  it.each(counts)(
    '%s finds %i for anybody, %i for an administrator',
    async (query, anybody, administrator) => {
      const found = async (token?: string) =>
        (await rest(test, filled(query), token === undefined ? {} : { token })).body['totalDocs']
      expect([await found(), await found(admin)]).toEqual([anybody, administrator])
    },
  )

  it('also through GraphQL and the query of a join', async () => {
    const query = filled('{ Leaders(where: { inChargeOf: { equals: "<secret>" } }) { totalDocs } }')
    expect(await ask(test, query)).toEqual({ data: { Leaders: { totalDocs: 0 } } })
    expect(await ask(test, query, { token: admin })).toEqual({ data: { Leaders: { totalDocs: 2 } } })
    const joined = filled(
      'subdistricts?joins[leaders][count]=true&joins[leaders][where][inChargeOf][equals]=<secret>',
    )
    expect((await rest(test, joined)).body).toMatchObject({ docs: [{ leaders: { totalDocs: 0, docs: [] } }] })
  })
})

/** What cannot be answered without telling of hidden records, and is refused. */
const refused = [
  'leaders?where[inChargeOf][exists]=false',
  'leaders?where[inChargeOf][like]=<secret>',
  'leaders?sort=inChargeOf.name',
  'leaders?sort=-inChargeOf',
  'subdistricts?joins[leaders][sort]=inChargeOf.name',
  'departments?where[source.document][exists]=true',
  'leaders?where[inChargeOf][contains][naturalKey][exists]=true',
  'tasks?where[otherUnits.unit.naturalKey][exists]=true',
  'subdistricts?where[departments][contains][naturalKey][exists]=true',
]

describe('a query that would tell is refused', () => {
  it.each(refused)('%s', async (query) => expect((await rest(test, filled(query))).status).toBe(400))

  it('and by the order of a parent it tells nothing', async () =>
    expect((await rest(test, 'leaders?sort=subdistrict.name')).status).toBe(200))
})

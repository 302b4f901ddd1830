import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { statementsOf } from '../support/statements.ts'

let test: TestPayload
/** Two offices alike but for the number of their rows. */
const offices: { name: string; rows: number; id: string; plan: string }[] = []

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  offices.push(await office('清溪街道', 2), await office('白石街道', 20))
})
afterAll(() => test.close())

async function office(name: string, rows: number): Promise<(typeof offices)[number]> {
  const { id } = await record(test, 'subdistricts', { name, kind: 'subdistrict', district: '江东区' })
  const plan = (await record(test, 'city-plans', { title: `${name}方案`, issuer: name })).id
  const unit = (await record(test, 'units', { name: `${name}所在的区民政局` })).id
  for (let rank = 1; rank <= rows; rank++) {
    const of = { subdistrict: id, rank }
    const department = (await record(test, 'departments', { ...of, name: `第${rank}办公室` })).id
    const runs = { inChargeOf: [department], liaises: [department], positions: ['委员'] }
    await record(test, 'leaders', { ...of, ...runs, name: `某${rank}` })
    await record(test, 'duties', { ...of, number: `${rank}`, text: `职责${rank}` })
    await record(test, 'tasks', { plan, rank, number: `${rank}`, text: `任务${rank}`, leadUnits: [unit] })
  }
  return { name, rows, id, plan }
}

type Office = (typeof offices)[number]

/** What the README shows, at each depth; `most` is the number of statements that a reader may cost. */
const READS: { what: string; most: number; read: (office: Office) => Promise<unknown> }[] = [
  {
    what: 'a subdistrict alone',
    most: 2,
    read: ({ id }) => rest(test, `subdistricts/${id}?depth=0&joins=false`),
  },
  {
    what: 'a subdistrict with its rows',
    most: 8,
    read: ({ id }) => rest(test, `subdistricts/${id}?depth=1`),
  },
  {
    what: 'a subdistrict two links deep',
    most: 14,
    read: ({ id }) => rest(test, `subdistricts/${id}?depth=2`),
  },
  {
    what: 'a list of leaders',
    most: 6,
    read: ({ id }) => rest(test, `leaders?where[subdistrict][equals]=${id}&limit=20&depth=0`),
  },
  {
    what: 'a list of leaders with their offices',
    most: 9,
    read: ({ id }) => rest(test, `leaders?where[subdistrict][equals]=${id}&limit=20&depth=1&sort=name`),
  },
  {
    what: 'a plan with its tasks',
    most: 8,
    read: ({ plan }) => rest(test, `city-plans/${plan}?depth=1`),
  },
  {
    what: 'the tasks of a unit',
    most: 9,
    read: ({ name }) =>
      rest(
        test,
        `tasks?where[leadUnits.name][equals]=${encodeURIComponent(`${name}所在的区民政局`)}&limit=20&depth=1`,
      ),
  },
  {
    what: 'the nested read by GraphQL',
    most: 10,
    read: ({ id }) =>
      ask(
        test,
        `{ Subdistrict(id: "${id}") { leaders { docs { name inChargeOf { name } } } departments { docs { name } } } }`,
      ),
  },
]

describe('what a read asks of the database', () => {
  it.each(READS)('$what: at most $most statements, however many the rows', async ({ most, read }) => {
    const counts: number[] = []
    for (const each of offices) counts.push((await statementsOf(test, () => read(each))).length)
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThanOrEqual(most)
  })
})

describe('the locks of records', () => {
  it('take one statement more to show to who may not see all, however many they are', async () => {
    const { token, user } = await person(test, 'clerk', { roles: ['editor'] })
    const leaders = await test.payload.find({ collection: 'leaders', limit: 20, overrideAccess: true })
    for (const { id: value } of leaders.docs)
      await test.payload.db.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'leaders', value }, user: { relationTo: 'users', value: user.id } },
      })
    const read = (limit: number) => rest(test, `payload-locked-documents?depth=0&limit=${limit}`, { token })
    const [two, all] = [await statementsOf(test, () => read(2)), await statementsOf(test, () => read(20))]
    expect(all.length).toBe(two.length)
    const { docs } = (await read(20)).body as { docs: { document: object | null }[] }
    expect(docs.map(({ document }) => document === null)).toEqual(leaders.docs.map(() => false))
  })
})

describe('what a reader may not read', () => {
  const columns = /"(?:source_places|natural_key|owner_district)"/u

  it.each([
    'leaders?depth=0',
    'leaders?depth=0&select[phone]=false',
    'subdistricts?depth=2',
    'tasks?depth=1',
  ])('is not even loaded for %s', async (path) => {
    const said = await statementsOf(test, () => rest(test, path))
    expect(said.filter((sql) => columns.test(sql))).toEqual([])
  })

  it('is loaded for who may', async () => {
    const { token } = await person(test, 'admin', { roles: ['admin'] })
    const said = await statementsOf(test, () => rest(test, 'leaders?depth=0', { token }))
    expect(said.filter((sql) => columns.test(sql))).not.toEqual([])
  })
})

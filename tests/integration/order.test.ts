import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { change, record } from '../support/records.ts'
import { sample } from '../support/samples.ts'

let test: TestPayload
let subdistrict: string
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫']
/** Stored in another order than their rank, so that neither the time of creation nor the alphabet gives it. */
const shuffled = surnames.map((_, index) => (index * 5) % surnames.length)

beforeAll(async () => {
  test = await openTestPayload()
  subdistrict = (
    await record(test, 'subdistricts', { name: '清溪街道', kind: 'subdistrict', district: '江东区' })
  ).id
  for (const index of shuffled)
    await record(test, 'leaders', {
      subdistrict,
      name: `${surnames[index] ?? ''}某`,
      rank: index + 1,
      seconded: index === 3,
    })
})
afterAll(() => test.close())

const names = (value: unknown): string[] =>
  (value as { docs: { name: string }[] }).docs.map(({ name }) => name)
const inOrder = surnames.map((surname) => `${surname}某`)

describe('twelve leaders in rank order', () => {
  it('come all in the join of their subdistrict', async () => {
    const { body } = await rest(test, `subdistricts/${subdistrict}?depth=1`)
    expect(names(body['leaders'])).toEqual(inOrder)
  })

  it('come with their subdistrict and not with all its leaders, unless they are asked for', async () => {
    const first = async (more: string) =>
      ((await rest(test, `leaders?limit=1&depth=1${more}`)).body['docs'] as [object])[0]
    const linked = await first('')
    expect(linked).toMatchObject({ subdistrict: { id: subdistrict, name: '清溪街道', district: '江东区' } })
    for (const rows of ['leaders', 'departments', 'duties', 'honors', 'workReports'])
      expect(linked).not.toHaveProperty(['subdistrict', rows])
    const asked = await first('&populate[subdistricts][leaders]=true')
    expect(asked).toMatchObject({ subdistrict: { leaders: { docs: expect.arrayContaining([]) } } })
  })

  it('come all in the join of GraphQL', async () => {
    const { data } = await ask(test, '{ Subdistricts { docs { leaders { docs { name } } } } }')
    const { Subdistricts } = data as { Subdistricts: { docs: { leaders: unknown }[] } }
    expect(names(Subdistricts.docs[0]?.leaders)).toEqual(inOrder)
  })

  it('are listed so, page by page', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => rest(test, `leaders?limit=5&page=${page}`)))
    expect(pages.flatMap(({ body }) => names(body))).toEqual(inOrder)
  })

  it('are listed so in GraphQL', async () => {
    const { data } = await ask(test, '{ Leaders(limit: 20) { docs { name } } }')
    expect(names((data as { Leaders: unknown }).Leaders)).toEqual(inOrder)
  })

  it('keep the order that a query asks for', async () => {
    const { body } = await rest(
      test,
      `subdistricts/${subdistrict}?depth=1&joins[leaders][sort]=-rank&joins[leaders][limit]=2`,
    )
    expect(names(body['leaders'])).toEqual(['卫某', '褚某'])
  })
})

describe('leaders sorted by name', () => {
  const byPinyin = ['陈', '褚', '冯', '李', '钱', '孙', '王', '卫', '吴', '赵', '郑', '周'].map(
    (surname) => `${surname}某`,
  )

  it('come in the order of a Chinese dictionary, page by page', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => rest(test, `leaders?sort=name&limit=5&page=${page}`)),
    )
    expect(pages.flatMap(({ body }) => names(body))).toEqual(byPinyin)
    expect(pages.map(({ body }) => body['totalDocs'])).toEqual([12, 12, 12])
  })

  it('come so in the join of their subdistrict, and backwards', async () => {
    const { body } = await rest(test, `subdistricts/${subdistrict}?depth=1&joins[leaders][sort]=-name`)
    expect(names(body['leaders'])).toEqual(byPinyin.toReversed())
  })

  it('come so in GraphQL', async () => {
    const { data } = await ask(test, '{ Leaders(limit: 20, sort: "name") { docs { name } } }')
    expect(names((data as { Leaders: unknown }).Leaders)).toEqual(byPinyin)
  })
})

describe('a row without a rank', () => {
  it('comes last of its own parent', async () => {
    const last = await sample(test, 'leaders', { subdistrict, plan: '', district: '' })
    expect(last['rank']).toBe(13)
    const other = await record(test, 'subdistricts', {
      name: '白石街道',
      kind: 'subdistrict',
      district: '江东区',
    })
    const first = await sample(test, 'leaders', { subdistrict: other.id, plan: '', district: '' })
    expect(first['rank']).toBe(1)
    await change(test, 'leaders', last.id, { deletedAt: '2026-11-21T00:00:00.000Z' })
  })
})

describe('a leader whose last day has passed', () => {
  it('leaves the join of the subdistrict and of the department, and stays in the list', async () => {
    const department = await record(test, 'departments', { subdistrict, name: '党建办公室' })
    const inChargeOf = [department.id]
    await record(test, 'leaders', { subdistrict, name: '前任', rank: 99, endedOn: '2020-06', inChargeOf })
    await record(test, 'leaders', { subdistrict, name: '将离', rank: 100, endedOn: '2999', inChargeOf })
    const office = await rest(test, `subdistricts/${subdistrict}?depth=1`)
    expect(names(office.body['leaders'])).toEqual([...inOrder, '将离'])
    expect(names((await rest(test, `departments/${department.id}?depth=1`)).body['leaders'])).toEqual([
      '将离',
    ])
    const query = `{ Department(id: "${department.id}") { leaders { docs { name } } } }`
    expect(await ask(test, query)).toEqual({
      data: { Department: { leaders: { docs: [{ name: '将离' }] } } },
    })
    expect(
      names((await rest(test, `leaders?where[subdistrict][equals]=${subdistrict}&limit=0`)).body),
    ).toContain('前任')
  })

  it('is in the join when the query itself speaks of the end', async () => {
    const where = 'joins[leaders][where][endedOn][exists]=true'
    const { body } = await rest(test, `subdistricts/${subdistrict}?depth=1&${where}`)
    expect(names(body['leaders'])).toEqual(['前任', '将离'])
  })
})

describe('lists without a rank', () => {
  it('of subdistricts go by pinyin', async () => {
    for (const name of ['重阳街道', '阿里街道', '单桥街道'])
      await record(test, 'subdistricts', { name, kind: 'subdistrict', district: '河西区' })
    const { body } = await rest(test, 'subdistricts?where[district][equals]=河西区')
    expect(names(body)).toEqual(['阿里街道', '重阳街道', '单桥街道'])
  })

  it('of honors go by date, the latest first', async () => {
    for (const awardedOn of ['2021', '2023-05', '2022-11-02'])
      await record(test, 'honors', { subdistrict, title: `荣誉${awardedOn}`, awardedOn })
    const { body } = await rest(test, `subdistricts/${subdistrict}?depth=1`)
    const { docs } = body['honors'] as { docs: { awardedOn: string }[] }
    expect(docs.map(({ awardedOn }) => awardedOn)).toEqual(['2023-05', '2022-11-02', '2021'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record } from '../support/records.ts'

let test: TestPayload
let token: string
let subdistrict: string

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
  subdistrict = (
    await record(test, 'subdistricts', { name: '清溪街道', kind: 'subdistrict', district: '江东区' })
  ).id
})
afterAll(() => test.close())

type Refusal = { errors?: { data: { errors: { path: string; message: string }[] } }[] }
const post = (slug: string, body: object, language = 'zh') =>
  rest(test, slug, { method: 'POST', token, body, language })
const told = async (slug: string, body: object, language?: string) => {
  const answer = await post(slug, body, language)
  return (answer.body as Refusal).errors?.[0]?.data.errors.map(({ path, message }) => [path, message])
}

describe('a value that cannot be', () => {
  const zh = '日期应写作 2020、2020-10 或 2020-10-14，并且日历上有这一天'
  const en = 'Write the date as 2020, 2020-10 or 2020-10-14; it must be a day of the calendar'
  const honor = (awardedOn: string) => ({ subdistrict, title: '先进集体', awardedOn })

  it('is refused in the language of who wrote it', async () => {
    expect(await told('honors', honor('2023-02-29'))).toEqual([['awardedOn', zh]])
    expect(await told('honors', honor('2023-02-29'), 'en')).toEqual([['awardedOn', en]])
    const office = {
      name: '某街道',
      kind: 'subdistrict',
      district: '江西区',
      divisionCode: '12345',
      slug: 'Some Where',
    }
    expect(await told('subdistricts', office)).toEqual([
      ['divisionCode', '行政区划代码应为 9 位数字'],
      ['slug', '只能用小写字母、数字和连字符'],
    ])
  })

  it('is not a partial date', async () => {
    const statuses = await Promise.all(
      ['2023', '2023-02', '2023-02-28'].map(async (date) => (await post('honors', honor(date))).status),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(await told('honors', honor('2024年'))).toEqual([['awardedOn', zh]])
  })

  it('is a link to the department of another subdistrict', async () => {
    const other = await record(test, 'subdistricts', {
      name: '白石街道',
      kind: 'subdistrict',
      district: '江东区',
    })
    const department = await record(test, 'departments', { subdistrict: other.id, name: '党建办公室' })
    const leader = { subdistrict, name: '方正', inChargeOf: [department.id] }
    expect(await told('leaders', leader)).toEqual([['inChargeOf', '只能选择本街道的记录']])
  })

  it('is not a department that went to the trash since', async () => {
    const department = await record(test, 'departments', { subdistrict, name: '旧科室' })
    const leader = await record(test, 'leaders', { subdistrict, name: '方圆', inChargeOf: [department.id] })
    await change(test, 'departments', department.id, { deletedAt: '2026-11-21T00:00:00.000Z' })
    const saved = await rest(test, `leaders/${leader.id}`, { method: 'PATCH', token, body: { phone: '1' } })
    expect(saved.status).toBe(200)
  })
})

describe('the address of a record', () => {
  it('is its name in pinyin, with the district behind it when the name is taken, then a number', async () => {
    const slugs: unknown[] = []
    for (const district of ['东湖区', '西湖区'])
      slugs.push(
        (await record(test, 'subdistricts', { name: '正阳街道', kind: 'subdistrict', district }))['slug'],
      )
    for (const _status of ['draft', 'published'])
      slugs.push(
        (await record(test, 'city-plans', { title: '绿化方案', issuer: `${_status}府`, _status }))['slug'],
      )
    expect(slugs).toEqual([
      'zheng-yang-jie-dao',
      'zheng-yang-jie-dao-xi-hu-qu',
      'lv-hua-fang-an',
      'lv-hua-fang-an-2',
    ])
  })

  it('stays when the name changes, and can be set by hand', async () => {
    const { id } = await record(test, 'city-plans', { title: '防汛方案', issuer: '和平市人民政府' })
    expect(await change(test, 'city-plans', id, { title: '抗旱方案' })).toMatchObject({
      slug: 'fang-xun-fang-an',
    })
    expect(await change(test, 'city-plans', id, { slug: 'kang-han' })).toMatchObject({ slug: 'kang-han' })
  })

  it('is told to be taken on its own field', async () => {
    await record(test, 'units', { name: '市水务局', slug: 'water' })
    expect(await told('units', { name: '市水利局', slug: 'water' })).toMatchObject([
      ['slug', expect.anything()],
    ])
  })
})

describe('the sort key', () => {
  it('reads a surname as a surname, and is not written from outside', async () => {
    const { body } = await post('leaders', { subdistrict, name: '单明远', sortKey: 'aaa' })
    expect((body['doc'] as { sortKey: string }).sortKey).toMatch(/^shan4 /)
  })
})

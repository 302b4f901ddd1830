import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'

let test: TestPayload
let token: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  test = await openTestPayload()
  await person(test, 'admin', { roles: ['admin'] })
  token = (
    await person(test, 'district', { roles: ['editor'], districts: ['蘭州市 城关区', '拉萨市高新区'] })
  ).token
  const places = {
    lanzhou: { city: '兰州市', district: '城关区' },
    lhasa: { city: '拉萨市', district: '城关区' },
    nowhere: { district: '城关区' },
    zone: { city: '拉萨市', district: '堆龙德庆区', parentBody: '高新区' },
  }
  for (const [word, place] of Object.entries(places)) {
    const office = await record(test, 'subdistricts', { name: `${word}街道`, kind: 'subdistrict', ...place })
    const leader = await record(test, 'leaders', { subdistrict: office.id, name: '方正' })
    const owner = { subdistrict: office.id }
    const plan = await record(test, 'city-plans', { title: `${word}方案`, issuer: '和平街道办事处', owner })
    const task = await record(test, 'tasks', { plan: plan.id, text: '补种行道树' })
    Object.assign(ids, {
      [`subdistricts of ${word}`]: office.id,
      [`leaders of ${word}`]: leader.id,
      [`city-plans of ${word}`]: plan.id,
      [`tasks of ${word}`]: task.id,
    })
  }
})
afterAll(() => test.close())

const slugs = ['subdistricts', 'leaders', 'city-plans', 'tasks']
const may = async (slug: string, word: string): Promise<number> =>
  (await rest(test, `${slug}/${ids[`${slug} of ${word}`]}`, { method: 'PATCH', token, body: {} })).status

describe('the clerk of a district', () => {
  it.each(slugs)('edits %s of her own city, in whatever script it is written', async (slug) =>
    expect([await may(slug, 'lanzhou'), await may(slug, 'zone')]).toEqual([200, 200]),
  )

  it.each(slugs)('edits no %s of a district of the same name elsewhere', async (slug) =>
    expect([await may(slug, 'lhasa'), await may(slug, 'nowhere')]).toEqual([403, 403]),
  )

  it('creates in her own city alone', async () => {
    const create = async (slug: string, body: object) =>
      (await rest(test, slug, { method: 'POST', token, body })).status
    const office = (city: string) => ({ name: '新街道', kind: 'subdistrict', city, district: '城关区' })
    expect([
      await create('subdistricts', office('兰州市')),
      await create('subdistricts', office('拉萨市')),
    ]).toEqual([201, 403])
    const row = (word: string) => ({ subdistrict: ids[`subdistricts of ${word}`], name: '新人' })
    expect([await create('leaders', row('lanzhou')), await create('leaders', row('lhasa'))]).toEqual([
      201, 403,
    ])
  })

  it('cannot give herself another city by what she sends', async () => {
    const id = ids['subdistricts of lhasa']
    const body = { area: { district: '兰州市城关区' } }
    expect((await rest(test, `subdistricts/${id}`, { method: 'PATCH', token, body })).status).toBe(403)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record, stored } from '../support/records.ts'
import { office, sample } from '../support/samples.ts'

let test: TestPayload
let token: string
const rowsOfOffice: CollectionSlug[] = ['leaders', 'departments', 'duties', 'honors', 'work-reports']

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
})
afterAll(() => test.close())

const moment = '2026-11-21T00:00:00.000Z'
const seen = async (slug: string, id: string): Promise<boolean> =>
  (await rest(test, `${slug}/${id}`)).status === 200
const trashedAt = async (slug: CollectionSlug, id: string): Promise<unknown> =>
  (await stored(test, slug, id))?.['deletedAt'] ?? null

describe('the rows of a subdistrict', () => {
  it('can be read only while it can', async () => {
    const own = await office(test, '江东区')
    const rows = await Promise.all(
      rowsOfOffice.map(async (slug) => ({ slug, id: (await sample(test, slug, own)).id })),
    )
    const all = async () => Promise.all(rows.map(({ slug, id }) => seen(slug, id)))
    expect(await all()).toEqual(rows.map(() => true))
    await change(test, 'subdistricts', own.subdistrict, { _status: 'draft' })
    expect(await all()).toEqual(rows.map(() => false))
    await change(test, 'subdistricts', own.subdistrict, { _status: 'published' })
    expect(await all()).toEqual(rows.map(() => true))
  })

  it('go to the trash with it and come back, but for what lay there before', async () => {
    const own = await office(test, '江西区')
    const rows = await Promise.all(
      rowsOfOffice.map(async (slug) => ({ slug, id: (await sample(test, slug, own)).id })),
    )
    const before = await sample(test, 'leaders', own)
    await change(test, 'leaders', before.id, { deletedAt: '2026-01-01T00:00:00.000Z' })
    const when = () => Promise.all(rows.map(({ slug, id }) => trashedAt(slug, id)))
    const patch = (deletedAt: string | null) =>
      rest(test, `subdistricts/${own.subdistrict}?trash=true`, {
        method: 'PATCH',
        token,
        body: { deletedAt },
      })
    expect((await patch(moment)).status).toBe(200)
    expect(await when()).toEqual(rows.map(() => moment))
    expect((await patch(null)).status).toBe(200)
    expect(await when()).toEqual(rows.map(() => null))
    expect(await trashedAt('leaders', before.id)).not.toBeNull()
    expect(await Promise.all(rows.map(({ slug, id }) => seen(slug, id)))).toEqual(rows.map(() => true))
  })

  it('keep it from being deleted for good, with the reason in the language of who asks', async () => {
    const own = await office(test, '江南区')
    const leader = await sample(test, 'leaders', own)
    await sample(test, 'duties', own)
    await change(test, 'leaders', leader.id, { deletedAt: moment })
    const remove = (language: string) =>
      rest(test, `subdistricts/${own.subdistrict}`, { method: 'DELETE', token, language })
    const refused = await remove('zh')
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('领导分工 1 条、机构职能 1 条（含回收站中的）')
    expect(JSON.stringify((await remove('en')).body)).toContain('Leaders: 1, Duties: 1')
    expect(await seen('subdistricts', own.subdistrict)).toBe(true)
  })

  it('once gone, let it go', async () => {
    const empty = await record(test, 'subdistricts', {
      name: '空街道',
      kind: 'subdistrict',
      district: '江北区',
    })
    expect((await rest(test, `subdistricts/${empty.id}`, { method: 'DELETE', token })).status).toBe(200)
  })
})

describe('the tasks of a plan', () => {
  it('go to the trash with it and come back', async () => {
    const own = await office(test, '河东区')
    const task = await sample(test, 'tasks', own)
    await change(test, 'city-plans', own.plan, { deletedAt: moment })
    expect([await trashedAt('tasks', task.id), await seen('tasks', task.id)]).toEqual([moment, false])
    await change(test, 'city-plans', own.plan, { deletedAt: null })
    expect([await trashedAt('tasks', task.id), await seen('tasks', task.id)]).toEqual([null, true])
  })

  it('keep it, and the units they name, from being deleted for good', async () => {
    const own = await office(test, '河西区')
    const unit = await record(test, 'units', { name: '市防汛办' })
    const otherUnits = [{ role: '数据提供单位', unit: unit.id }]
    await sample(test, 'tasks', own, { otherUnits })
    const remove = (path: string) => rest(test, path, { method: 'DELETE', token })
    expect((await remove(`city-plans/${own.plan}`)).status).toBe(409)
    expect((await remove(`units/${unit.id}`)).status).toBe(409)
  })

  it('are restored only when the key of each is free', async () => {
    const own = await office(test, '河北区')
    const text = '只能有一条'
    await sample(test, 'tasks', own, { text })
    await change(test, 'city-plans', own.plan, { deletedAt: moment })
    await sample(test, 'tasks', own, { text })
    const restore = { method: 'PATCH', token, body: { deletedAt: null } }
    const refused = await rest(test, `city-plans/${own.plan}?trash=true`, restore)
    expect(refused.status).toBe(400)
    expect(await trashedAt('city-plans', own.plan)).toBe(moment)
  })
})

describe('images', () => {
  it('are published with the leader they show, once her subdistrict can be read', async () => {
    const own = await office(test, '湖东区')
    await change(test, 'subdistricts', own.subdistrict, { _status: 'draft' })
    const portrait = await sample(test, 'media', own, { _status: 'draft' })
    const leader = await sample(test, 'leaders', own, { portrait: portrait.id })
    expect(await seen('media', portrait.id)).toBe(false)
    await change(test, 'subdistricts', own.subdistrict, { _status: 'published' })
    expect(await seen('media', portrait.id)).toBe(true)
    const body = (await rest(test, `leaders/${leader.id}`)).body
    expect(body).toMatchObject({ portrait: { alt: portrait['alt'] } })
  })
})

describe('with more hidden parents than a query should name', () => {
  it('rows are shown and hidden just the same', async () => {
    const own = await office(test, '山南区')
    const task = await sample(test, 'tasks', own)
    const transactionID = await test.payload.db.beginTransaction()
    const req = transactionID === null ? {} : { transactionID }
    for (let index = 0; index < 1001; index++)
      await test.payload.db.create({
        collection: 'city-plans',
        data: { title: `草案${String(index)}`, _status: 'draft' },
        req,
      })
    if (transactionID !== null) await test.payload.db.commitTransaction(transactionID)
    expect(await seen('tasks', task.id)).toBe(true)
    await change(test, 'city-plans', own.plan, { _status: 'draft' })
    expect(await seen('tasks', task.id)).toBe(false)
    expect((await rest(test, 'city-plans?depth=2')).status).toBe(200)
  })
})

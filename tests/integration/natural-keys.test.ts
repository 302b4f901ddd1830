import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ValidationError } from 'payload'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record, stored } from '../support/records.ts'

let test: TestPayload
let token: string
let subdistrict: string

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
  subdistrict = (
    await record(test, 'subdistricts', { name: '后湖街道', kind: 'subdistrict', district: '江东区' })
  ).id
})
afterAll(() => test.close())

const post = (slug: string, body: object, language?: string) =>
  rest(test, slug, { method: 'POST', token, body, ...(language !== undefined && { language }) })
const trash = { deletedAt: '2026-11-21T00:00:00.000Z' }

describe('a second record of the same key', () => {
  it('is refused on the field that the person filled, however it is written', async () => {
    const { status, body } = await post('subdistricts', {
      name: '後湖街道',
      kind: 'subdistrict',
      district: '江東區',
    })
    expect(status).toBe(400)
    const error = { path: 'name', label: '名称', message: '已有同样的街道，请修改原有的记录' }
    expect(body).toMatchObject({ errors: [{ data: { errors: [error] } }] })
  })

  it('is told of in English to who asks in English', async () => {
    const { body } = await post(
      'subdistricts',
      { name: '后湖街道', kind: 'subdistrict', district: '江东区' },
      'en',
    )
    expect(JSON.stringify(body)).toContain('This subdistrict exists already')
  })

  it('stands beside the first in another district', async () =>
    expect(
      (await post('subdistricts', { name: '后湖街道', kind: 'subdistrict', district: '江西区' })).status,
    ).toBe(201))

  it('may be written as often as it likes while incomplete', async () => {
    const twice = [1, 2].map(() => post('subdistricts', { name: '无区街道', kind: 'subdistrict' }))
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([201, 201])
  })

  it('is refused when an edit makes it so', async () => {
    await record(test, 'departments', { subdistrict, name: '一科' })
    const other = await record(test, 'departments', { subdistrict, name: '二科' })
    const { status } = await rest(test, `departments/${other.id}`, {
      method: 'PATCH',
      token,
      body: { name: '一科' },
    })
    expect(status).toBe(400)
    const same = await rest(test, `departments/${other.id}`, {
      method: 'PATCH',
      token,
      body: { name: '二科' },
    })
    expect(same.status).toBe(200)
  })

  it('is refused on the number of a duty that has one, else on its text', async () => {
    await record(test, 'duties', { subdistrict, number: '（一）', text: '宣传政策' })
    await record(test, 'duties', { subdistrict, text: '管理市容' })
    const paths = [{ number: '(一)', text: '别的' }, { text: '管理市容' }].map(async (fields) => {
      const { body } = await post('duties', { subdistrict, ...fields })
      return (body as Refusal).errors[0]?.data.errors[0]?.path
    })
    expect(await Promise.all(paths)).toEqual(['number', 'text'])
  })
})

type Refusal = { errors: { data: { errors: { path: string }[] } }[] }

describe('two writers at once', () => {
  it('give one record and one refusal on the field', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post('leaders', { subdistrict, name: '同时人' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    const paths = answers
      .filter(({ status }) => status === 400)
      .map(({ body }) => (body as Refusal).errors[0]?.data.errors[0]?.path)
    expect(paths).toEqual(['name', 'name'])
  })

  it('past the first check, the database itself is told of in the same words', async () => {
    const data = { subdistrict, name: '竞争人', naturalKey: 'one key' }
    const { payload } = test
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, payload)
    await payload.db.create({ collection: 'leaders', data, req })
    const second = payload.db.create({ collection: 'leaders', data, req })
    await expect(second).rejects.toThrow(ValidationError)
    await expect(second).rejects.toMatchObject({
      data: { errors: [{ path: 'name', message: '已有同样的领导，请修改原有的记录' }] },
    })
  })
})

describe('the trash', () => {
  it('never stands in the way of a new record', async () => {
    const old = await record(test, 'leaders', { subdistrict, name: '周平' })
    await change(test, 'leaders', old.id, trash)
    expect((await stored(test, 'leaders', old.id))?.['naturalKey'] ?? null).toBeNull()
    expect((await post('leaders', { subdistrict, name: '周平' })).status).toBe(201)
  })

  it('gives a record its key back, unless another has it by now', async () => {
    const old = await record(test, 'leaders', { subdistrict, name: '吴安' })
    await change(test, 'leaders', old.id, trash)
    const restore = () =>
      rest(test, `leaders/${old.id}?trash=true`, { method: 'PATCH', token, body: { deletedAt: null } })
    expect((await restore()).status).toBe(200)
    expect((await stored(test, 'leaders', old.id))?.['naturalKey']).toBe(`${subdistrict}|吴安`)
    await change(test, 'leaders', old.id, trash)
    await record(test, 'leaders', { subdistrict, name: '吴安' })
    expect((await restore()).status).toBe(400)
  })
})

describe('who has left', () => {
  it('makes room for a namesake at once', async () => {
    await record(test, 'leaders', { subdistrict, name: '郑和平', endedOn: '2020-06' })
    expect((await post('leaders', { subdistrict, name: '郑和平' })).status).toBe(201)
  })

  it('makes room also when the day has passed since the last save', async () => {
    const old = await record(test, 'leaders', { subdistrict, name: '冯远' })
    await test.payload.db.updateOne({ collection: 'leaders', id: old.id, data: { endedOn: '2020' } })
    expect((await stored(test, 'leaders', old.id))?.['naturalKey']).toBe(`${subdistrict}|冯远`)
    expect((await post('leaders', { subdistrict, name: '冯远' })).status).toBe(201)
  })
})

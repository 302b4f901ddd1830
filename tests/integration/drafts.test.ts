import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { stored } from '../support/records.ts'
import { office, sample } from '../support/samples.ts'

let test: TestPayload
let own: Awaited<ReturnType<typeof office>>
let foreign: Awaited<ReturnType<typeof office>>
const tokens: Record<string, string> = {}

beforeAll(async () => {
  test = await openTestPayload()
  own = await office(test, '江东区')
  foreign = await office(test, '江西区')
  const subdistricts = [own.subdistrict]
  tokens['admin'] = (await person(test, 'admin', { roles: ['admin'] })).token
  tokens['editor'] = (await person(test, 'editor', { roles: ['editor'], subdistricts })).token
  tokens['reviewer'] = (await person(test, 'reviewer', { roles: ['reviewer'], subdistricts })).token
  tokens['district'] = (await person(test, 'district', { roles: ['editor'], districts: ['江东区'] })).token
})
afterAll(() => test.close())

const as = (who: string, method: string, path: string, body?: object) =>
  rest(test, path, { method, token: tokens[who] ?? '', ...(body && { body }) })
const phoneOf = async (id: string, query = '', who?: string): Promise<unknown> =>
  (await (who ? as(who, 'GET', `leaders/${id}${query}`) : rest(test, `leaders/${id}${query}`))).body['phone']

describe('what an editor saves upon a published record', () => {
  it('waits as a draft, whether or not she asked for one', async () => {
    const { id } = await sample(test, 'leaders', own, { phone: '1' })
    expect((await as('editor', 'PATCH', `leaders/${id}`, { phone: '2' })).status).toBe(200)
    expect([
      await phoneOf(id),
      await phoneOf(id, '?draft=true'),
      await phoneOf(id, '?draft=true', 'editor'),
    ]).toEqual(['1', '1', '2'])
    expect((await as('reviewer', 'PATCH', `leaders/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await phoneOf(id)).toBe('2')
  })

  it('is not published by her, and not by many at once', async () => {
    const { id } = await sample(test, 'leaders', own, { phone: '1' })
    expect((await as('editor', 'PATCH', `leaders/${id}`, { phone: '2', _status: 'published' })).status).toBe(
      403,
    )
    expect((await as('editor', 'PATCH', `leaders?where[id][equals]=${id}`, { phone: '3' })).status).toBe(200)
    expect(await phoneOf(id)).toBe('1')
    expect((await as('editor', 'PATCH', `leaders/${id}`, { _status: 'draft' })).status).toBe(200)
    expect(await phoneOf(id)).toBe('1')
  })

  it('cannot be brought before the public by an older version', async () => {
    const { id } = await sample(test, 'leaders', own, { phone: '1' })
    await as('reviewer', 'PATCH', `leaders/${id}`, { phone: '2' })
    const { body } = await as('editor', 'GET', `leaders/versions?where[parent][equals]=${id}&sort=createdAt`)
    const [oldest] = (body as { docs: { id: string }[] }).docs
    expect((await as('editor', 'POST', `leaders/versions/${oldest?.id ?? ''}`)).status).toBe(403)
    expect((await as('editor', 'POST', `leaders/versions/${oldest?.id ?? ''}?draft=true`)).status).toBe(200)
    expect(await phoneOf(id)).toBe('2')
  })

  it('never takes it from the public by the trash', async () => {
    const { id } = await sample(test, 'leaders', own, { phone: '1' })
    const trash = { deletedAt: '2026-11-21T00:00:00.000Z' }
    await as('editor', 'PATCH', `leaders/${id}?draft=true`, { phone: '2' })
    expect((await as('editor', 'PATCH', `leaders/${id}`, trash)).status).toBe(403)
    expect((await as('editor', 'PATCH', `leaders?where[id][equals]=${id}`, trash)).status).toBe(403)
    expect((await as('editor', 'DELETE', `leaders/${id}`)).status).toBe(403)
    expect(await phoneOf(id)).toBe('1')
  })
})

describe('what an editor saves upon a draft', () => {
  it('is there at once for her, without asking for drafts', async () => {
    const { id } = await sample(test, 'leaders', own, { _status: 'draft' })
    await as('editor', 'PATCH', `leaders/${id}`, { phone: '2' })
    expect(await phoneOf(id, '', 'editor')).toBe('2')
    expect(await stored(test, 'leaders', id)).toMatchObject({ _status: 'draft' })
  })
})

describe('a new record', () => {
  it.each([
    ['editor', 'own', 'draft', 201],
    ['editor', 'own', 'published', 403],
    ['editor', 'foreign', 'draft', 403],
    ['district', 'own', 'draft', 201],
    ['district', 'foreign', 'draft', 403],
    ['reviewer', 'own', 'published', 201],
    ['reviewer', 'foreign', 'published', 403],
    ['admin', 'foreign', 'published', 201],
  ])('by %s for the %s subdistrict as %s gives %i', async (who, whose, _status, status) => {
    const { subdistrict } = whose === 'own' ? own : foreign
    const data = { subdistrict, name: `${who}${whose}${_status}`, _status }
    expect((await as(who, 'POST', 'departments', data)).status).toBe(status)
  })

  it('that stands by itself belongs to its author, and may not be given to others', async () => {
    const plan = await as('editor', 'POST', 'city-plans', { title: '自拟方案', issuer: '白石街道办事处' })
    const { id } = plan.body['doc'] as { id: string }
    expect(await stored(test, 'city-plans', id)).toMatchObject({ owner: { subdistrict: own.subdistrict } })
    const given = { title: '他人方案', issuer: '白石街道办事处', owner: { subdistrict: foreign.subdistrict } }
    expect((await as('editor', 'POST', 'city-plans', given)).status).toBe(403)
    expect((await as('editor', 'PATCH', `city-plans/${id}`, { owner: given.owner })).status).toBe(403)
    expect((await as('admin', 'PATCH', `city-plans/${id}`, { owner: given.owner })).status).toBe(200)
    expect((await as('editor', 'PATCH', `city-plans/${id}`, { goals: '改' })).status).toBe(403)
  })

  it('may not be moved to a subdistrict of others', async () => {
    const { id } = await sample(test, 'leaders', own, { _status: 'draft' })
    expect((await as('editor', 'PATCH', `leaders/${id}`, { subdistrict: foreign.subdistrict })).status).toBe(
      403,
    )
  })

  it('cannot bring its own source, key or owner', async () => {
    const forged = {
      naturalKey: 'forged',
      source: { places: [] },
      owner: { subdistrict: foreign.subdistrict },
    }
    const { body } = await as('editor', 'POST', 'departments', {
      subdistrict: own.subdistrict,
      name: '自建科',
      ...forged,
    })
    const { id } = body['doc'] as { id: string }
    expect(await stored(test, 'departments', id)).toMatchObject({
      naturalKey: `${own.subdistrict}|自建科`,
      owner: { subdistrict: own.subdistrict },
      source: { places: null },
    })
  })
})

describe('the tasks of a plan', () => {
  it('go with the plan when it is given to another', async () => {
    const task = await sample(test, 'tasks', own)
    await as('admin', 'PATCH', `city-plans/${own.plan}`, { owner: { subdistrict: foreign.subdistrict } })
    expect(await stored(test, 'tasks', task.id)).toMatchObject({
      owner: { subdistrict: foreign.subdistrict },
      text: task['text'],
    })
    expect((await as('editor', 'PATCH', `tasks/${task.id}`, { text: '改' })).status).toBe(403)
  })
})

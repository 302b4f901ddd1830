import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change, record } from '../support/records.ts'

let test: TestPayload
let token: string

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
})
afterAll(() => test.close())

type Found = { docs: Record<string, unknown>[]; totalDocs: number }
const post = (body: object) => rest(test, 'city-plans', { method: 'POST', token, body })
const patch = (path: string, body: object) => rest(test, path, { method: 'PATCH', token, body })
const list = async (path: string, who?: string): Promise<Found> =>
  (await rest(test, path, who === undefined ? {} : { token: who })).body as unknown as Found
const idOf = ({ body }: Awaited<ReturnType<typeof post>>): string => (body['doc'] as { id: string }).id

const taskRows = [
  {
    number: '1',
    section: '一、重点任务',
    text: '新建口袋公园',
    leadUnits: ['市园林局'],
    responsibleUnits: ['各区人民政府', '市财政局'],
    otherUnits: [{ role: '数据提供单位', name: '市统计局' }],
    deadline: { text: '2027年6月底前', date: '2027-06' },
  },
  { number: '2', section: '一、重点任务', text: '补种行道树', leadUnits: ['市园林局'] },
]

describe('one POST with rows', () => {
  it('creates the plan and its tasks, in order, with units by name', async () => {
    const answer = await post({ title: '绿化方案', issuer: '和平市人民政府', taskRows })
    expect(answer.status).toBe(201)
    expect(answer.body['doc']).not.toHaveProperty('taskRows')
    const { docs } = await list(`tasks?where[plan][equals]=${idOf(answer)}`, token)
    expect(docs.map(({ rank, number, text, _status }) => [rank, number, text, _status])).toEqual([
      [1, '1', '新建口袋公园', 'draft'],
      [2, '2', '补种行道树', 'draft'],
    ])
    expect(docs[0]).toMatchObject({
      leadUnits: [{ name: '市园林局' }],
      responsibleUnits: [{ name: '各区人民政府' }, { name: '市财政局' }],
      otherUnits: [{ role: '数据提供单位', unit: { name: '市统计局' } }],
      deadline: { text: '2027年6月底前', date: '2027-06' },
      status: 'notStarted',
    })
    const units = await list('units', token)
    expect(units.docs.map(({ name }) => name).sort()).toEqual(
      ['各区人民政府', '市园林局', '市统计局', '市财政局'].sort(),
    )
  })

  it('finds a unit that is stored under another name', async () => {
    const unit = await record(test, 'units', { name: '市住房保障和房屋管理局', aliases: ['市房管局'] })
    const id = idOf(
      await post({
        title: '房屋方案',
        issuer: '和平市人民政府',
        taskRows: [{ text: '查房', leadUnits: ['市房管局'] }],
      }),
    )
    expect(await list(`tasks?depth=0&where[plan][equals]=${id}`, token)).toMatchObject({
      docs: [{ leadUnits: [unit.id] }],
    })
  })

  it('creates all published when the plan is, and nothing when one row is wrong', async () => {
    const good = {
      title: '即刻方案',
      issuer: '和平市人民政府',
      _status: 'published',
      taskRows: [{ text: '一', leadUnits: ['市急办'] }],
    }
    const id = idOf(await post(good))
    expect(await list(`tasks?where[plan][equals]=${id}`)).toMatchObject({
      docs: [{ leadUnits: [{ name: '市急办' }] }],
    })
    const before = (await list('units', token)).totalDocs
    const bad = [{ text: '好', leadUnits: ['市新办'] }, { text: '好' }]
    const refused = await post({ title: '有错方案', issuer: '和平市人民政府', taskRows: bad })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('taskRows.1.text')
    expect((await list('city-plans?where[title][equals]=有错方案', token)).totalDocs).toBe(0)
    expect((await list('units', token)).totalDocs).toBe(before)
  })

  it('refuses a row without a text, and a date that is none, on that row', async () => {
    const wrong = [{ leadUnits: ['市园林局'] }, { text: '二', deadline: { date: '2027-13' } }]
    const { status, body } = await post({ title: '空行方案', issuer: '和平市人民政府', taskRows: wrong })
    expect(status).toBe(400)
    const told = JSON.stringify(body)
    expect(told).toContain('taskRows.0.text')
    expect(told).toContain('taskRows.1.deadline.date')
  })

  it('does the same through GraphQL', async () => {
    const mutation = `mutation { createCityPlan(data: { title: "图方案", issuer: "和平市人民政府", taskRows: [{ text: "甲", leadUnits: ["市园林局"] }, { text: "乙" }] })
      { title tasks { docs { text rank leadUnits { name } } } } }`
    const tasks = {
      docs: [
        { text: '甲', rank: 1, leadUnits: [{ name: '市园林局' }] },
        { text: '乙', rank: 2, leadUnits: [] },
      ],
    }
    expect(await ask(test, mutation, { token })).toEqual({
      data: { createCityPlan: { title: '图方案', tasks } },
    })
  })

  it('adds rows to a plan that is there', async () => {
    const id = idOf(await post({ title: '增补方案', issuer: '和平市人民政府', taskRows: [{ text: '甲' }] }))
    expect((await patch(`city-plans/${id}`, { taskRows: [{ text: '乙' }] })).status).toBe(200)
    const { docs } = await list(`tasks?where[plan][equals]=${id}`, token)
    expect(docs.map(({ text, rank }) => [text, rank])).toEqual([
      ['甲', 1],
      ['乙', 2],
    ])
  })
})

describe('publishing a plan', () => {
  it('publishes its tasks and the units they name, which nobody saw before', async () => {
    const rows = [
      { text: '一', leadUnits: ['市水务局'] },
      { text: '二', responsibleUnits: ['市气象局'] },
    ]
    const id = idOf(await post({ title: '防汛方案', issuer: '和平市人民政府', taskRows: rows }))
    const seen = async () => [
      (await list(`tasks?where[plan][equals]=${id}`)).totalDocs,
      (await list('units?where[name][in]=市水务局,市气象局')).totalDocs,
    ]
    expect(await seen()).toEqual([0, 0])
    expect((await patch(`city-plans/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await seen()).toEqual([2, 2])
  })

  it('publishes the units of a task that was published before it', async () => {
    const plan = await record(test, 'city-plans', {
      title: '早发方案',
      issuer: '和平市人民政府',
      _status: 'draft',
    })
    const unit = await record(test, 'units', { name: '市早办', _status: 'draft' })
    await record(test, 'tasks', { plan: plan.id, text: '早', leadUnits: [unit.id] })
    expect((await list('units?where[name][equals]=市早办')).totalDocs).toBe(0)
    await change(test, 'city-plans', plan.id, { _status: 'published' })
    expect((await list('units?where[name][equals]=市早办')).totalDocs).toBe(1)
  })

  it('fails as a whole when a task cannot be published', async () => {
    const plan = await record(test, 'city-plans', {
      title: '缺字方案',
      issuer: '和平市人民政府',
      _status: 'draft',
    })
    await test.payload.create({
      collection: 'tasks',
      data: { plan: plan.id, number: '1' },
      draft: true,
      overrideAccess: true,
    })
    expect((await patch(`city-plans/${plan.id}`, { _status: 'published' })).status).toBe(400)
    expect((await list('city-plans?where[title][equals]=缺字方案')).totalDocs).toBe(0)
  })

  it('takes its tasks back from the public with it', async () => {
    const id = idOf(
      await post({
        title: '撤回方案',
        issuer: '和平市人民政府',
        _status: 'published',
        taskRows: [{ text: '一' }],
      }),
    )
    expect((await list(`tasks?where[plan][equals]=${id}`)).totalDocs).toBe(1)
    await patch(`city-plans/${id}`, { _status: 'draft' })
    expect((await list(`tasks?where[plan][equals]=${id}`)).totalDocs).toBe(0)
  })
})

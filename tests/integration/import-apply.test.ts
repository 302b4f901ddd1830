import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { StateChangedError } from '../../src/importer/apply/apply-plan.ts'
import { applyDocument, planDocument } from '../../src/importer/intake.ts'
import type { Intake } from '../../src/importer/intake.ts'
import type { Parsed } from '../../src/importer/model/parsed.ts'
import { dump } from '../support/dump.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import {
  aCityPlan,
  aDepartment,
  aDuty,
  aLeader,
  aReport,
  aSubdistrict,
  parsedWith,
} from '../support/parsed.ts'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await openTestPayload()
  payload = test.payload
})
afterAll(() => test.close())

const run = { batch: 'a batch', startedAt: new Date('2024-03-01T00:00:00Z'), actor: 'operator' } as const

async function plan(parsed: Parsed, publish = false): Promise<Intake> {
  const intake = await planDocument(payload, parsed, { publish, language: 'zh' })
  if ('refused' in intake) throw new Error(intake.refused.map(({ text }) => text).join(' '))
  return intake
}

async function importOf(parsed: Parsed, publish = false): Promise<Intake> {
  const intake = await plan(parsed, publish)
  await applyDocument(payload, parsed, intake, run)
  return intake
}

const all = async (
  collection: 'leaders' | 'departments' | 'duties' | 'tasks' | 'units' | 'imports',
  subdistrict = '',
) => {
  const where = subdistrict === '' ? {} : { 'subdistrict.name': { equals: subdistrict } }
  const options = {
    collection,
    where,
    sort: collection === 'imports' ? 'createdAt' : 'rank',
    pagination: false,
    depth: 1,
    draft: true,
    overrideAccess: true,
  } as const
  return (await payload.find(options)).docs as unknown as Record<string, unknown>[]
}

/** Each test has an office of its own, so that none sees the records of another. */
const office = (name: string, text = name) =>
  parsedWith(
    'profile',
    {
      subdistrict: aSubdistrict({ name }),
      departments: [aDepartment('民生办', 1), aDepartment('党建办', 2, { aliases: ['组织办'] })],
      leaders: [
        aLeader('周明远', 1, { inChargeOf: ['组织办'] }),
        aLeader('单小雅', 2, { liaises: ['民生办'] }),
      ],
      duties: [aDuty('一', 1, '办好民生实事。'), aDuty('二', 2, '搞好基层党建。')],
    },
    text,
  )

describe('an import', () => {
  it('stores the records in their order, leaders linked to departments by any of their names', async () => {
    await importOf(office('甲街道'))
    const leaders = await all('leaders', '甲街道')
    expect(leaders.map(({ name, _status }) => [name, _status])).toEqual([
      ['周明远', 'draft'],
      ['单小雅', 'draft'],
    ])
    expect(leaders[0]?.['inChargeOf']).toMatchObject([{ name: '党建办' }])
    expect(leaders[1]?.['liaises']).toMatchObject([{ name: '民生办' }])
  })

  it('says of each value in which document and where it is written', async () => {
    await importOf(office('乙街道'))
    const [leader] = await all('leaders', '乙街道')
    expect(leader?.['source']).toMatchObject({
      document: { sha256: office('乙街道').bundle.source.sha256, text: '乙街道' },
      places: expect.arrayContaining([
        { field: 'name', document: expect.any(String), spans: [{ start: 0, end: 3 }] },
      ]),
    })
  })

  it('stores no key with a dot, which servers of the MongoDB protocol refuse', async () => {
    const facts = [{ label: '社区', text: '八个', at: { text: [{ start: 0, end: 2 }] } }]
    await importOf(parsedWith('profile', { subdistrict: aSubdistrict({ name: '寅街道', facts }) }, '寅街道'))
    const text = await dump(payload)
    expect(text).toContain('"field":"facts.0.text"')
    expect(text).not.toMatch(/"[^"]*\.[^"]*":/u)
  })

  it('is recorded with what it did and who did it', async () => {
    const { plan: made } = await importOf(office('丙街道'))
    const record = (await all('imports')).at(-1)
    expect(record).toMatchObject({
      batch: 'a batch',
      status: 'applied',
      actor: 'operator',
      counts: made.counts,
    })
    expect(record?.['plan']).toMatchObject({
      steps: made.steps.map(({ key }) => ({ key, id: expect.any(String) })),
    })
  })

  it('changes not a byte of any record the second time', async () => {
    await importOf(office('丁街道'), true)
    const before = await dump(payload)
    const { plan: second } = await importOf(office('丁街道'), true)
    expect(second.counts).toEqual({ create: 0, update: 0, keep: 8, conflict: 0, absent: 0 })
    expect(await dump(payload)).toBe(before)
  })

  it('leaves nothing of a document behind when one of its records cannot be written', async () => {
    const before = await dump(payload)
    const parsed = office('戊街道')
    const bad = aDuty('一个长得不像序号的序号因此不能写入', 3, '这一条写不进去。')
    bad.number = bad.number?.repeat(2)
    await expect(importOf({ ...parsed, bundle: { ...parsed.bundle, duties: [bad] } }, true)).rejects.toThrow()
    expect(await dump(payload)).toBe(before)
  })

  it('is refused when a record changed after the plan was made', async () => {
    await importOf(office('己街道'))
    const newer = office('己街道', '己街道有了新的电话。')
    newer.bundle.departments = [aDepartment('民生办', 1, { phone: '5551234' }), aDepartment('党建办', 2)]
    const intake = await plan(newer)
    const [department] = await all('departments', '己街道')
    await payload.update({
      collection: 'departments',
      id: String(department?.['id']),
      data: { address: '清河路1号' },
      draft: true,
      overrideAccess: true,
    })
    const before = await dump(payload)
    await expect(applyDocument(payload, newer, intake, run)).rejects.toThrow(StateChangedError)
    expect(await dump(payload)).toBe(before)
  })

  it('keeps what a person changed, and says so', async () => {
    await importOf(office('庚街道'), true)
    const [leader] = await all('leaders', '庚街道')
    const data = { responsibilities: '主持全面工作。', _status: 'published' as const }
    await payload.update({ collection: 'leaders', id: String(leader?.['id']), data, overrideAccess: true })
    const { plan: second } = await importOf(office('庚街道'), true)
    expect(second.steps.filter(({ action }) => action === 'conflict')).toEqual([
      {
        action: 'conflict',
        collection: 'leaders',
        key: expect.stringContaining('周明远'),
        changes: [{ field: 'responsibilities', from: '主持全面工作。', to: '负责日常事务。' }],
      },
    ])
    expect((await all('leaders', '庚街道'))[0]).toMatchObject(data)
  })

  it('respects a change that a person has not published yet', async () => {
    await importOf(office('辛街道'), true)
    const [leader] = await all('leaders', '辛街道')
    const data = { responsibilities: '待定。' }
    await payload.update({
      collection: 'leaders',
      id: String(leader?.['id']),
      data,
      draft: true,
      overrideAccess: true,
    })
    const { plan: second } = await importOf(office('辛街道'), true)
    expect(second.counts).toMatchObject({ update: 0, conflict: 1 })
    expect((await all('leaders', '辛街道'))[0]).toMatchObject({ ...data, _status: 'draft' })
  })

  it('lets fifty others write meanwhile', async () => {
    const create = (_: unknown, index: number) =>
      payload.create({
        collection: 'units',
        data: { name: `第${index}所` },
        draft: true,
        overrideAccess: true,
      })
    const [{ plan: made }] = await Promise.all([
      importOf(office('癸街道')),
      ...Array.from({ length: 50 }, create),
    ])
    expect(made.counts.create).toBe(8)
    const where = { name: { like: '所' } }
    expect((await payload.count({ collection: 'units', where, overrideAccess: true })).totalDocs).toBe(50)
  })

  it('makes a record anew that lies in the trash', async () => {
    await importOf(office('壬街道'))
    const [leader] = await all('leaders', '壬街道')
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'leaders', id: String(leader?.['id']), data, overrideAccess: true })
    const { plan: second } = await importOf(office('壬街道'))
    expect(second.counts).toMatchObject({ create: 1, update: 0 })
    expect(await all('leaders', '壬街道')).toHaveLength(2)
  })
})

describe('publishing', () => {
  it('changes no status without being asked to, and publishes unchanged drafts when asked', async () => {
    await importOf(office('子街道'))
    expect((await plan(office('子街道'))).plan.counts).toMatchObject({ update: 0, keep: 8 })
    const { plan: published } = await importOf(office('子街道'), true)
    expect(published.counts).toMatchObject({ update: 7, keep: 1 })
    expect((await plan(office('子街道'), true)).plan.counts).toMatchObject({ update: 0, keep: 8 })
    expect((await all('leaders', '子街道')).map(({ _status }) => _status)).toEqual(['published', 'published'])
  })

  it('leaves a published record published when its values change', async () => {
    await importOf(office('丑街道'), true)
    const newer = office('丑街道', '丑街道换了说法。')
    newer.bundle.duties = [aDuty('一', 1, '办好十件民生实事。'), aDuty('二', 2, '搞好基层党建。')]
    await importOf(newer)
    expect((await all('duties', '丑街道'))[0]).toMatchObject({
      text: '办好十件民生实事。',
      _status: 'published',
    })
  })
})

describe('several documents', () => {
  it('are planned each upon those before it, without writing', async () => {
    const before = await dump(payload)
    const first = await plan(office('寅街道'))
    const report = parsedWith('work-report', {
      subdistrict: aSubdistrict({ name: '寅街道' }),
      workReport: aReport(),
    })
    const options = { publish: false, language: 'zh' as const, upon: first.touched }
    const second = await planDocument(payload, report, options)
    if ('refused' in second) throw new Error('refused')
    expect(second.plan.counts).toMatchObject({ create: 2, keep: 1 })
    expect(await dump(payload)).toBe(before)
  })

  it('find the subdistrict though one of them leaves out the district', async () => {
    await importOf(office('卯街道'))
    const report = parsedWith(
      'work-report',
      { subdistrict: nameOnly('卯街道'), workReport: aReport(), honors: [{ title: '文明社区', at: {} }] },
      '卯街道的总结。',
    )
    const { plan: made } = await importOf(report)
    expect(made.counts).toMatchObject({ create: 3, keep: 1 })
  })

  it('say when a subdistrict that nobody knows states no district, and find it again by its name', async () => {
    const records = { subdistrict: nameOnly('巳街道'), workReport: aReport() }
    const { messages } = await importOf(parsedWith('work-report', records, '巳街道的总结。'))
    expect(messages).toMatchObject([{ code: 'subdistrict/incomplete', severity: 'warning' }])
    const completed = await importOf(office('巳街道'))
    const step = completed.plan.steps.find(({ collection }) => collection === 'subdistricts')
    expect(step).toMatchObject({
      action: 'update',
      changes: expect.arrayContaining([{ field: 'district', from: null, to: '东湖区' }]),
    })
    expect((await plan(office('巳街道'))).plan.counts).toMatchObject({ create: 0, update: 0, keep: 8 })
  })

  it('are refused when two subdistricts may be meant', async () => {
    await importOf(office('辰街道'))
    await importOf(
      parsedWith('profile', { subdistrict: aSubdistrict({ name: '辰街道', district: '西湖区' }) }, '西湖区'),
    )
    const report = parsedWith(
      'work-report',
      { subdistrict: nameOnly('辰街道'), workReport: aReport() },
      '辰街道的总结。',
    )
    const intake = await planDocument(payload, report, { publish: false, language: 'zh' })
    expect(intake).toMatchObject({ refused: [{ code: 'subdistrict/ambiguous', line: 1, column: 6 }] })
  })
})

describe('a city plan', () => {
  it('is stored with its tasks, and the units they name once each', async () => {
    const parsed = parsedWith('city-plan', { cityPlan: aCityPlan() }, '安平市的方案。')
    await importOf(parsed, true)
    const [task] = await all('tasks')
    expect(task).toMatchObject({
      leadUnits: [{ name: '市民政局', jurisdiction: '安平市' }],
      responsibleUnits: [{ name: '市财政局' }, { name: '各区人民政府' }],
      otherUnits: [{ role: '数据提供单位', unit: { name: '市统计局' } }],
      deadline: { text: '2024年底前', date: '2024-12' },
      _status: 'published',
    })
    expect((await plan(parsed, true)).plan.counts).toMatchObject({ create: 0, update: 0, conflict: 0 })
  })
})

describe('a city plan imported as a draft', () => {
  it('is published with its tasks and units by the next import that is to publish', async () => {
    const cityPlan = aCityPlan({ documentNumber: '安政办〔2024〕9号' })
    const parsed = parsedWith('city-plan', { cityPlan }, '安平市的另一个方案。')
    await importOf(parsed)
    const { plan: published } = await importOf(parsed, true)
    expect(published.counts).toMatchObject({ create: 0, update: 2, conflict: 0 })
    const where = { 'plan.documentNumber': { equals: cityPlan.documentNumber } }
    const options = { collection: 'tasks', where, depth: 1, overrideAccess: false } as const
    const { docs } = await payload.find(options)
    expect(docs).toMatchObject([{ leadUnits: [{ name: '市民政局' }], _status: 'published' }])
    expect((await plan(parsed, true)).plan.counts).toMatchObject({ create: 0, update: 0, conflict: 0 })
  })
})

/** As a report that names its office in the title and nowhere else. */
function nameOnly(name: string) {
  const subdistrict = aSubdistrict({ name })
  delete subdistrict.city
  delete subdistrict.district
  return subdistrict
}

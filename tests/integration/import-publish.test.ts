import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planDocument } from '../../src/importer/intake.ts'
import { dump } from '../support/dump.ts'
import { office, openImports } from '../support/imports.ts'
import type { Imports } from '../support/imports.ts'
import { aCityPlan, aDuty, aReport, aSubdistrict, parsedWith } from '../support/parsed.ts'

let imports: Imports
beforeAll(async () => {
  imports = await openImports()
})
afterAll(() => imports.close())

describe('publishing', () => {
  it('changes no status without being asked to, and publishes unchanged drafts when asked', async () => {
    await imports.importOf(office('子街道'))
    expect((await imports.plan(office('子街道'))).plan.counts).toMatchObject({ update: 0, keep: 8 })
    const { plan: published } = await imports.importOf(office('子街道'), true)
    expect(published.counts).toMatchObject({ update: 7, keep: 1 })
    expect((await imports.plan(office('子街道'), true)).plan.counts).toMatchObject({ update: 0, keep: 8 })
    expect((await imports.all('leaders', '子街道')).map(({ _status }) => _status)).toEqual([
      'published',
      'published',
    ])
  })

  it('leaves a published record published when its values change', async () => {
    await imports.importOf(office('丑街道'), true)
    const newer = office('丑街道', '丑街道换了说法。')
    newer.bundle.duties = [aDuty('一', 1, '办好十件民生实事。'), aDuty('二', 2, '搞好基层党建。')]
    await imports.importOf(newer)
    expect((await imports.all('duties', '丑街道'))[0]).toMatchObject({
      text: '办好十件民生实事。',
      _status: 'published',
    })
  })
})

describe('several documents', () => {
  it('are planned each upon those before it, without writing', async () => {
    const before = await dump(imports.payload)
    const first = await imports.plan(office('寅街道'))
    const report = parsedWith('work-report', {
      subdistrict: aSubdistrict({ name: '寅街道' }),
      workReport: aReport(),
    })
    const options = { publish: false, language: 'zh' as const, upon: first.touched }
    const second = await planDocument(imports.payload, report, options)
    if ('refused' in second) throw new Error('refused')
    expect(second.plan.counts).toMatchObject({ create: 2, keep: 1 })
    expect(await dump(imports.payload)).toBe(before)
  })

  it('find the subdistrict though one of them leaves out the district', async () => {
    await imports.importOf(office('卯街道'))
    const report = parsedWith(
      'work-report',
      { subdistrict: nameOnly('卯街道'), workReport: aReport(), honors: [{ title: '文明社区', at: {} }] },
      '卯街道的总结。',
    )
    const { plan: made } = await imports.importOf(report)
    expect(made.counts).toMatchObject({ create: 3, keep: 1 })
  })

  it('say when a subdistrict that nobody knows states no district, and find it again by its name', async () => {
    const records = { subdistrict: nameOnly('巳街道'), workReport: aReport() }
    const { messages } = await imports.importOf(parsedWith('work-report', records, '巳街道的总结。'))
    expect(messages).toMatchObject([{ code: 'subdistrict/incomplete', severity: 'warning' }])
    const completed = await imports.importOf(office('巳街道'))
    const step = completed.plan.steps.find(({ collection }) => collection === 'subdistricts')
    expect(step).toMatchObject({
      action: 'update',
      changes: expect.arrayContaining([{ field: 'district', from: null, to: '东湖区' }]),
    })
    expect((await imports.plan(office('巳街道'))).plan.counts).toMatchObject({
      create: 0,
      update: 0,
      keep: 8,
    })
  })

  it('are refused when two subdistricts may be meant', async () => {
    await imports.importOf(office('辰街道'))
    await imports.importOf(
      parsedWith('profile', { subdistrict: aSubdistrict({ name: '辰街道', district: '西湖区' }) }, '西湖区'),
    )
    const report = parsedWith(
      'work-report',
      { subdistrict: nameOnly('辰街道'), workReport: aReport() },
      '辰街道的总结。',
    )
    const intake = await planDocument(imports.payload, report, { publish: false, language: 'zh' })
    expect(intake).toMatchObject({ refused: [{ code: 'subdistrict/ambiguous', line: 1, column: 6 }] })
  })
})

describe('a city plan', () => {
  it('is stored with its tasks, and the units they name once each', async () => {
    const parsed = parsedWith('city-plan', { cityPlan: aCityPlan() }, '安平市的方案。')
    await imports.importOf(parsed, true)
    const [task] = await imports.all('tasks')
    expect(task).toMatchObject({
      leadUnits: [{ name: '市民政局', jurisdiction: '安平市' }],
      responsibleUnits: [{ name: '市财政局' }, { name: '各区人民政府' }],
      otherUnits: [{ role: '数据提供单位', unit: { name: '市统计局' } }],
      deadline: { text: '2024年底前', date: '2024-12' },
      _status: 'published',
    })
    expect((await imports.plan(parsed, true)).plan.counts).toMatchObject({
      create: 0,
      update: 0,
      conflict: 0,
    })
  })
})

describe('a city plan imported as a draft', () => {
  it('is published with its tasks and units by the next import that is to publish', async () => {
    const cityPlan = aCityPlan({ documentNumber: '安政办〔2024〕9号' })
    const parsed = parsedWith('city-plan', { cityPlan }, '安平市的另一个方案。')
    await imports.importOf(parsed)
    const { plan: published } = await imports.importOf(parsed, true)
    expect(published.counts).toMatchObject({ create: 0, update: 2, conflict: 0 })
    const where = { 'plan.documentNumber': { equals: cityPlan.documentNumber } }
    const options = { collection: 'tasks', where, depth: 1, overrideAccess: false } as const
    const { docs } = await imports.payload.find(options)
    expect(docs).toMatchObject([{ leadUnits: [{ name: '市民政局' }], _status: 'published' }])
    expect((await imports.plan(parsed, true)).plan.counts).toMatchObject({
      create: 0,
      update: 0,
      conflict: 0,
    })
  })
})

/** As a report that names its office in the title and nowhere else. */
function nameOnly(name: string) {
  const subdistrict = aSubdistrict({ name })
  delete subdistrict.city
  delete subdistrict.district
  return subdistrict
}

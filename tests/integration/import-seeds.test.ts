import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedFolder } from '../../src/importer/seed-folder.ts'
import { seedOnce } from '../../src/importer/seed.ts'
import type { Seeded } from '../../src/importer/seed.ts'
import { ask, rest } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const said: string[] = []
const log = (line: string) => void said.push(line)

describe('the seeds', () => {
  let test: TestPayload
  let seeded: Seeded | null

  beforeAll(async () => {
    test = await openTestPayload()
    seeded = await seedOnce(test.payload, { dir: seeds, log })
  }, 120_000)
  afterAll(() => test.close())

  it('are five documents that all can be read', () => {
    expect(said).toEqual([])
    expect(seeded).toMatchObject({
      documents: 5,
      created: {
        subdistricts: 4,
        leaders: 13,
        departments: 20,
        duties: 19,
        'work-reports': 2,
        'city-plans': 1,
        tasks: 18,
      },
    })
  })

  it('are not imported a second time, whatever became of them', async () => {
    const before = await dump(test.payload)
    expect(await seedOnce(test.payload, { dir: seeds, log })).toBeNull()
    expect(await dump(test.payload)).toBe(before)
  })

  it('are published: anybody may read them', async () => {
    const { docs } = await test.payload.find({
      collection: 'subdistricts',
      depth: 1,
      sort: 'sortKey',
      overrideAccess: false,
    })
    expect(docs.map(({ name, district, parentBody }) => [name, parentBody ?? district])).toEqual([
      ['后湖街道', '江岸區'],
      ['九峰街道', '东湖高新区'],
      ['香蜜湖街道', '福田区'],
      ['正阳街道', '绿园区'],
    ])
  })

  it('list the twelve leaders of 后湖街道 in official order, each with the departments in charge', async () => {
    const { docs } = await test.payload.find({
      collection: 'leaders',
      where: { 'subdistrict.name': { equals: '后湖街道' } },
      sort: 'rank',
      limit: 20,
      depth: 1,
      overrideAccess: false,
    })
    const lines = docs.map(({ rank, name, seconded, inChargeOf, liaises }) =>
      [rank, name, seconded ? '掛職' : '', ...[...(inChargeOf ?? []), ...(liaises ?? [])].map(nameOf)]
        .join(' ')
        .trim(),
    )
    expect(lines).toEqual([
      '1 嚴松毅',
      '2 閆偉峰',
      '3 趙信忠 掛職',
      '4 姚賢華  公共服務辦公室 區域發展辦公室',
      '5 魏大林  公共服務辦公室',
      '6 陶瑋  區域發展辦公室',
      '7 鄭漢春  公共安全辦公室',
      '8 羅四新  公共管理辦公室 黨政辦公室',
      '9 喻長和',
      '10 張磊 掛職',
      '11 周建國  區域發展辦公室',
      '12 周從陽',
    ])
  })

  it('list the fourteen departments of 正阳街道 in official order', async () => {
    const { docs } = await test.payload.find({
      collection: 'departments',
      where: { 'subdistrict.name': { equals: '正阳街道' } },
      sort: 'rank',
      limit: 20,
      overrideAccess: false,
    })
    expect(docs.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    expect(docs[3]).toMatchObject({ name: '平安建设办公室', aliases: ['应急管理办公室'] })
    expect(docs.at(-1)).toMatchObject({ name: '公共经济服务科' })
  })

  it('list the eighteen tasks of the plan in order, by who leads them', async () => {
    const options = { collection: 'tasks', sort: 'rank', limit: 30, depth: 1, overrideAccess: false } as const
    const { docs } = await test.payload.find(options)
    expect(docs.map(({ rank }) => rank)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    const where = { 'leadUnits.name': { equals: '市民政局' } }
    const led = await test.payload.find({ ...options, where })
    expect(led.docs).toHaveLength(13)
    expect(led.docs.every(({ leadUnits }) => (leadUnits ?? []).map(nameOf).includes('市民政局'))).toBe(true)
  })

  it('bring the members, phases and requirements of the plan', async () => {
    const { docs } = await test.payload.find({ collection: 'city-plans', overrideAccess: false })
    const [plan] = docs
    expect(plan).toMatchObject({ documentNumber: '武政办〔2020〕35号', issuedOn: '2020-04-28' })
    expect([plan?.members?.length, plan?.phases?.length, plan?.requirements?.length]).toEqual([46, 3, 3])
    expect(plan?.members?.[1]).toMatchObject({
      role: '副组长',
      name: '陈明权',
      position: '市人民政府副秘书长',
    })
  })

  it('bring both reports with their sections, highlights and plans', async () => {
    const { docs } = await test.payload.find({
      collection: 'work-reports',
      sort: '-summaryYear',
      overrideAccess: false,
    })
    expect(docs.map(({ summaryYear, planYear }) => [summaryYear, planYear])).toEqual([
      [2024, 2025],
      [2013, 2014],
    ])
    const [latest] = docs
    expect([latest?.highlights?.length, latest?.planItems?.length]).toEqual([7, 7])
    const figures = (latest?.metrics ?? []).map(({ value, unit }) => `${value}${unit}`)
    expect(figures).toEqual(expect.arrayContaining(['1610000元', '160000人次', '34700户', '49300平方米']))
    expect(docs[1]?.planItems?.map(({ title }) => title).at(-1)).toBe('信息化建设')
  })

  it('answer over REST with all rows in official order', async () => {
    const { body } = await rest(test, 'subdistricts?depth=1&sort=sortKey')
    const offices = body['docs'] as Record<string, { docs: { name: string; rank: number }[] }>[]
    expect(offices).toHaveLength(4)
    const rows = offices.map(({ leaders, departments, duties }) =>
      [leaders, departments, duties].map(ranksOf),
    )
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    expect(rows[0]).toEqual([upTo(12), upTo(6), upTo(9)])
    expect(rows[3]).toEqual([upTo(1), upTo(14), upTo(10)])

    const plans = (await rest(test, 'city-plans?depth=1')).body['docs'] as {
      tasks: { docs: { rank: number }[] }
    }[]
    expect(plans.map(({ tasks }) => ranksOf(tasks))).toEqual([upTo(18)])
    const led = await rest(
      test,
      `tasks?limit=30&where[leadUnits.name][equals]=${encodeURIComponent('市民政局')}`,
    )
    expect(led.body).toMatchObject({ totalDocs: 13 })
  })

  it('answer the same over GraphQL', async () => {
    const source = `{ Subdistricts(where: { name: { equals: "后湖街道" } }) { docs { name
      leaders { docs { rank name inChargeOf { name } } } departments { docs { name } } } } }`
    const { data } = await ask(test, source)
    const [office] = (data as { Subdistricts: { docs: Record<string, { docs: { name: string }[] }>[] } })
      .Subdistricts.docs
    expect(office?.['leaders']?.docs).toHaveLength(12)
    expect(office?.['leaders']?.docs[4]).toEqual({
      rank: 5,
      name: '魏大林',
      inChargeOf: [{ name: '公共服務辦公室' }],
    })
    expect(office?.['departments']?.docs.map(({ name }) => name)[5]).toBe('黨政辦公室')
  })
})

describe('seeding', () => {
  it('leaves a database alone that holds anything', async () => {
    const test = await openTestPayload()
    await test.payload.create({
      collection: 'units',
      data: { name: '市民政局' },
      draft: true,
      overrideAccess: true,
    })
    const before = await dump(test.payload)
    expect(await seedOnce(test.payload, { dir: seeds, log })).toBeNull()
    expect(await dump(test.payload)).toBe(before)
    await test.close()
  })

  it('tells which documents of a folder it left out, and takes the rest', async () => {
    const test = await openTestPayload()
    const folder = await mkdtemp(join(tmpdir(), 'jiedao-seeds-'))
    await writeFile(join(folder, 'note.txt'), '今天天气很好。')
    const lines: string[] = []
    const seeded = await seedOnce(test.payload, { dir: folder, log: (line) => void lines.push(line) })
    expect(seeded).toEqual({ documents: 0, created: {} })
    expect(lines).toEqual([expect.stringMatching(/^note\.txt: ./)])
    await rm(folder, { recursive: true })
    await test.close()
  })

  it('is off when SEEDS says so, and takes the folder that SEEDS names', async () => {
    const test = await openTestPayload()
    expect(seedFolder({ ...test.env, SEEDS: 'off' }, '/own')).toBeNull()
    expect(seedFolder({ ...test.env, SEEDS: '/theirs' }, '/own')).toBe('/theirs')
    await test.close()
  })
})

const nameOf = (related: unknown): string => (related as { name: string }).name

const ranksOf = (rows: { docs: { rank: number }[] } | undefined): number[] =>
  (rows?.docs ?? []).map(({ rank }) => rank)

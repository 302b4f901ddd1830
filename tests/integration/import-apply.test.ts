import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { StateChangedError } from '../../src/importer/apply/apply-plan.ts'
import { applyDocument } from '../../src/importer/intake.ts'
import { dump } from '../support/dump.ts'
import { office, openImports, run } from '../support/imports.ts'
import type { Imports } from '../support/imports.ts'
import { aDepartment, aDuty, aSubdistrict, parsedWith } from '../support/parsed.ts'

let imports: Imports
beforeAll(async () => {
  imports = await openImports()
})
afterAll(() => imports.close())

describe('an import', () => {
  it('stores the records in their order, leaders linked to departments by any of their names', async () => {
    await imports.importOf(office('甲街道'))
    const leaders = await imports.all('leaders', '甲街道')
    expect(leaders.map(({ name, _status }) => [name, _status])).toEqual([
      ['周明远', 'draft'],
      ['单小雅', 'draft'],
    ])
    expect(leaders[0]?.['inChargeOf']).toMatchObject([{ name: '党建办' }])
    expect(leaders[1]?.['liaises']).toMatchObject([{ name: '民生办' }])
  })

  it('says of each value in which document and where it is written', async () => {
    await imports.importOf(office('乙街道'))
    const [leader] = await imports.all('leaders', '乙街道')
    expect(leader?.['source']).toMatchObject({
      document: { sha256: office('乙街道').bundle.source.sha256, text: '乙街道' },
      places: expect.arrayContaining([
        { field: 'name', document: expect.any(String), spans: [{ start: 0, end: 3 }] },
      ]),
    })
  })

  it('stores no key with a dot, which servers of the MongoDB protocol refuse', async () => {
    const facts = [{ label: '社区', text: '八个', at: { text: [{ start: 0, end: 2 }] } }]
    await imports.importOf(
      parsedWith('profile', { subdistrict: aSubdistrict({ name: '寅街道', facts }) }, '寅街道'),
    )
    const text = await dump(imports.payload)
    expect(text).toContain('"field":"facts.0.text"')
    expect(text).not.toMatch(/"[^"]*\.[^"]*":/u)
  })

  it('is recorded with what it did and who did it', async () => {
    const { plan: made } = await imports.importOf(office('丙街道'))
    const record = (await imports.all('imports')).at(-1)
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
    await imports.importOf(office('丁街道'), true)
    const before = await dump(imports.payload)
    const { plan: second } = await imports.importOf(office('丁街道'), true)
    expect(second.counts).toEqual({ create: 0, update: 0, keep: 8, conflict: 0, absent: 0 })
    expect(await dump(imports.payload)).toBe(before)
  })

  it('leaves nothing of a document behind when one of its records cannot be written', async () => {
    const before = await dump(imports.payload)
    const parsed = office('戊街道')
    const bad = aDuty('一个长得不像序号的序号因此不能写入', 3, '这一条写不进去。')
    bad.number = bad.number?.repeat(2)
    await expect(
      imports.importOf({ ...parsed, bundle: { ...parsed.bundle, duties: [bad] } }, true),
    ).rejects.toThrow()
    expect(await dump(imports.payload)).toBe(before)
  })

  it('is refused when a record changed after the plan was made', async () => {
    await imports.importOf(office('己街道'))
    const newer = office('己街道', '己街道有了新的电话。')
    newer.bundle.departments = [aDepartment('民生办', 1, { phone: '5551234' }), aDepartment('党建办', 2)]
    const intake = await imports.plan(newer)
    const [department] = await imports.all('departments', '己街道')
    await imports.payload.update({
      collection: 'departments',
      id: String(department?.['id']),
      data: { address: '清河路1号' },
      draft: true,
      overrideAccess: true,
    })
    const before = await dump(imports.payload)
    await expect(applyDocument(imports.payload, newer, intake, run)).rejects.toThrow(StateChangedError)
    expect(await dump(imports.payload)).toBe(before)
  })

  it('keeps what a person changed, and says so', async () => {
    await imports.importOf(office('庚街道'), true)
    const [leader] = await imports.all('leaders', '庚街道')
    const data = { responsibilities: '主持全面工作。', _status: 'published' as const }
    await imports.payload.update({
      collection: 'leaders',
      id: String(leader?.['id']),
      data,
      overrideAccess: true,
    })
    const { plan: second } = await imports.importOf(office('庚街道'), true)
    expect(second.steps.filter(({ action }) => action === 'conflict')).toEqual([
      {
        action: 'conflict',
        collection: 'leaders',
        key: expect.stringContaining('周明远'),
        changes: [{ field: 'responsibilities', from: '主持全面工作。', to: '负责日常事务。' }],
      },
    ])
    expect((await imports.all('leaders', '庚街道'))[0]).toMatchObject(data)
  })

  it('respects a change that a person has not published yet', async () => {
    await imports.importOf(office('辛街道'), true)
    const [leader] = await imports.all('leaders', '辛街道')
    const data = { responsibilities: '待定。' }
    await imports.payload.update({
      collection: 'leaders',
      id: String(leader?.['id']),
      data,
      draft: true,
      overrideAccess: true,
    })
    const { plan: second } = await imports.importOf(office('辛街道'), true)
    expect(second.counts).toMatchObject({ update: 0, conflict: 1 })
    expect((await imports.all('leaders', '辛街道'))[0]).toMatchObject({ ...data, _status: 'draft' })
  })

  it('lets fifty others write meanwhile', async () => {
    const create = (_: unknown, index: number) =>
      imports.payload.create({
        collection: 'units',
        data: { name: `第${index}所` },
        draft: true,
        overrideAccess: true,
      })
    const [{ plan: made }] = await Promise.all([
      imports.importOf(office('癸街道')),
      ...Array.from({ length: 50 }, create),
    ])
    expect(made.counts.create).toBe(8)
    const where = { name: { like: '所' } }
    expect(
      (await imports.payload.count({ collection: 'units', where, overrideAccess: true })).totalDocs,
    ).toBe(50)
  })

  it('makes a record anew that lies in the trash', async () => {
    await imports.importOf(office('壬街道'))
    const [leader] = await imports.all('leaders', '壬街道')
    const data = { deletedAt: new Date().toISOString() }
    await imports.payload.update({
      collection: 'leaders',
      id: String(leader?.['id']),
      data,
      overrideAccess: true,
    })
    const { plan: second } = await imports.importOf(office('壬街道'))
    expect(second.counts).toMatchObject({ create: 1, update: 0 })
    expect(await imports.all('leaders', '壬街道')).toHaveLength(2)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { EditedSinceError, NotUndoableError, undoImport } from '../../src/importer/apply/undo-import.ts'
import { applyDocument, planDocument } from '../../src/importer/intake.ts'
import type { IntakeOptions } from '../../src/importer/intake.ts'
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

/** Everything but the records of the imports themselves. */
const state = () => dump(payload, ['imports'])

type Options = Partial<IntakeOptions> & { batch?: string }

/** Imports a document, and gives the id of the import; null when it had nothing to write. */
async function importOf(
  parsed: Parsed,
  { batch = 'a batch', ...options }: Options = {},
): Promise<string | null> {
  const intake = await planDocument(payload, parsed, { publish: false, language: 'zh', ...options })
  if ('refused' in intake) throw new Error(intake.refused.map(({ text }) => text).join(' '))
  const run = { batch, startedAt: new Date(), actor: 'operator' } as const
  return applyDocument(payload, parsed, intake, run)
}

/** An office of some departments and leaders; another text makes it another document. */
const office = (name: string, departments: string[], leaders: string[], text = '') =>
  parsedWith(
    'profile',
    {
      subdistrict: aSubdistrict({ name }),
      departments: departments.map((each, at) =>
        aDepartment(each, at + 1, { responsibilities: `负责${each}的事务。${text}` }),
      ),
      leaders: leaders.map((each, at) =>
        aLeader(each, at + 1, {
          inChargeOf: departments.slice(at, at + 1),
          responsibilities: `分管。${text}`,
        }),
      ),
      duties: [aDuty('一', 1, `办好实事。${text}`)],
    },
    `${name}${departments.join()}${leaders.join()}${text}`,
  )

const first = (name: string) => office(name, ['民生办', '党建办'], ['周明远', '单小雅'])
const second = (name: string) => office(name, ['民生办', '经济办'], ['单小雅'], '新的')

describe('undo', () => {
  it('takes away what an import made', async () => {
    const before = await state()
    const id = await importOf(first('甲街道'), { publish: true })
    expect(await state()).not.toBe(before)
    expect(await undoImport(payload, String(id))).toEqual([id])
    expect(await state()).toBe(before)
  })

  it('brings back what an import changed, ended and moved to the trash, versions included', async () => {
    await importOf(first('乙街道'), { publish: true })
    const before = await state()
    const id = await importOf(second('乙街道'), { publish: true, retire: true })
    expect(await undoImport(payload, String(id))).toEqual([id])
    expect(await state()).toBe(before)
  })

  it('takes back what hooks published with the import: the draft units and tasks of others', async () => {
    const plan = (text: string) => parsedWith('city-plan', { cityPlan: aCityPlan() }, text)
    await importOf(plan('方案一'))
    const before = await state()
    const id = await importOf(plan('方案二'), { publish: true })
    await undoImport(payload, String(id))
    expect(await state()).toBe(before)
  })

  it('takes back a batch, the last document first', async () => {
    const before = await state()
    const batch = 'several documents'
    await importOf(first('丙街道'), { batch })
    await importOf(second('丙街道'), { batch, retire: true })
    const report = parsedWith('work-report', {
      subdistrict: aSubdistrict({ name: '丙街道' }),
      workReport: aReport(),
      honors: [{ title: '先进集体', awardedOn: '2024', at: {} }],
    })
    await importOf(report, { batch, publish: true })
    expect(await undoImport(payload, batch)).toHaveLength(3)
    expect(await state()).toBe(before)
  })

  it('brings back a leader whom a draft had ended, when the next document names her again', async () => {
    await importOf(first('庚街道'))
    await importOf(second('庚街道'), { retire: true })
    const before = await state()
    const id = await importOf(first('庚街道'), { retire: true })
    const { docs } = await payload.find({
      collection: 'leaders',
      where: { 'subdistrict.name': { equals: '庚街道' }, name: { equals: '周明远' } },
      draft: true,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ name: '周明远', endedOn: null }])
    await undoImport(payload, String(id))
    expect(await state()).toBe(before)
  })

  it('leaves the record of the import, with when it was undone', async () => {
    const id = String(await importOf(first('丁街道')))
    await undoImport(payload, id)
    const record = await payload.findByID({ collection: 'imports', id, overrideAccess: true })
    expect(record).toMatchObject({ status: 'undone', undoneAt: expect.any(String), name: 'document.txt' })
    await expect(undoImport(payload, id)).rejects.toThrow(NotUndoableError)
  })

  it('undoes nothing when somebody edited since, and says which record', async () => {
    const id = String(await importOf(first('戊街道')))
    const { docs } = await payload.find({
      collection: 'leaders',
      where: { 'subdistrict.name': { equals: '戊街道' } },
      draft: true,
      overrideAccess: true,
    })
    const leader = String(docs[0]?.id)
    await payload.update({
      ...{
        collection: 'leaders',
        id: leader,
        data: { phone: '82345678' },
        draft: true,
        overrideAccess: true,
      },
    })
    const before = await state()
    const undoing = undoImport(payload, id)
    await expect(undoing).rejects.toThrow(EditedSinceError)
    await expect(undoing).rejects.toMatchObject({ records: [{ collection: 'leaders', id: leader }] })
    expect(await state()).toBe(before)
  })

  it('undoes nothing when somebody added a record to what the import made', async () => {
    const id = String(await importOf(first('己街道')))
    const { docs } = await payload.find({
      collection: 'subdistricts',
      where: { name: { equals: '己街道' } },
      draft: true,
      overrideAccess: true,
    })
    const own = { subdistrict: String(docs[0]?.id), name: '夜间值守组', rank: 9 }
    const added = await payload.create({
      ...{ collection: 'departments', data: own, draft: true, overrideAccess: true },
    })
    await expect(undoImport(payload, id)).rejects.toMatchObject({
      records: [{ collection: 'departments', id: added.id }],
    })
  })

  it('restores every record and version, whatever was imported before and whatever is taken back', async () => {
    const names = fc.uniqueArray(fc.constantFrom('民生办', '党建办', '经济办', '平安办'), { maxLength: 3 })
    const people = fc.uniqueArray(fc.constantFrom('周明远', '单小雅', '欧阳静'), { maxLength: 3 })
    const document = fc.record({
      ...{
        names,
        people,
        text: fc.constantFrom('', '新的', '更新的'),
        publish: fc.boolean(),
        retire: fc.boolean(),
      },
    })
    let office_ = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { minLength: 1, maxLength: 3 }),
        document,
        async (earlier, last) => {
          const name = `第${++office_}街道`
          const run = ({ names, people, text, publish, retire }: typeof last, batch: string) =>
            importOf(office(name, names, people, text), { publish, batch, retire })
          for (const each of earlier) await run(each, 'earlier')
          const before = await state()
          const id = await run(last, 'last')
          if (id !== null) await undoImport(payload, id)
          expect(await state()).toBe(before)
        },
      ),
      { numRuns: 12 },
    )
  }, 300_000)
})

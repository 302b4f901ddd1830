import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Outcome } from '../../src/cli/with-database/events.ts'
import type { Language } from '../../src/cli/language.ts'
import { dump } from '../support/dump.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'
import { runTexts } from '../support/run-texts.ts'

let test: TestPayload
let payload: Payload

beforeAll(async () => {
  test = await openTestPayload()
  payload = test.payload
  for (const district of ['城关区', '龙沙区'])
    await record(test, 'subdistricts', { name: '正阳街道', district, kind: 'subdistrict' })
})
afterAll(() => test.close())

type How = { apply: boolean; language?: Language; name?: string }

/** Imports texts as one run of the command, and gives what became of each. */
async function importOf(texts: string[], { apply, language = 'zh', name = 'page.txt' }: How) {
  const told = await runTexts(payload, texts, { batch: `batch of ${name}`, apply, language, name })
  return told.map((event): Outcome | null => (event.event === 'document' ? event.outcome : null))
}

const kept = async (name: string) => {
  const where = { name: { equals: name } }
  const { docs } = await payload.find({ collection: 'imports', where, sort: 'id', overrideAccess: true })
  return docs
}

const weather = '今天天气很好，大家去公园散步。'
const ambiguous = '正阳街道办事处\n内设机构\n一、党政办公室：负责日常工作。'

describe('a document that is refused', () => {
  it.each([
    { what: 'one of no kind', text: weather, code: 'recognise/no-kind' },
    { what: 'one of several subdistricts', text: ambiguous, code: 'subdistrict/ambiguous' },
    { what: 'a file without text', text: ' ', code: 'decode/empty' },
  ])('is recorded though its run wrote nothing else: $what', async ({ text, code }) => {
    expect(await importOf([text], { apply: true, name: code })).toEqual(['refused'])
    expect(await kept(code)).toMatchObject([
      {
        batch: `batch of ${code}`,
        status: 'refused',
        actor: 'operator',
        startedAt: expect.any(String),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
        messages: expect.arrayContaining([expect.objectContaining({ code, line: 1 })]),
      },
    ])
  })

  it('leaves nothing in a dry run', async () => {
    const before = await dump(payload)
    expect(await importOf([`${weather}又一天。`], { apply: false })).toEqual(['refused'])
    expect(await dump(payload)).toBe(before)
  })

  it('leaves nothing the second time, in whatever language it is told', async () => {
    await importOf([weather, ambiguous], { apply: true, name: 'nightly.txt' })
    const before = await dump(payload)
    const again = await importOf([weather, ambiguous], { apply: true, name: 'nightly.txt', language: 'en' })
    expect(again).toEqual(['refused', 'refused'])
    expect(await dump(payload)).toBe(before)
  })

  it('is recorded anew when it says something else', async () => {
    await importOf([`${weather}甲`, `${weather}乙`], { apply: true, name: 'changing.txt' })
    expect(await kept('changing.txt')).toHaveLength(2)
  })
})

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from '../../src/importer/pipeline.ts'
import { foldKey } from '../../src/text/fold-key.ts'
import { toTraditional } from '../../src/text/traditional.ts'
import { fixtures } from '../support/documents.ts'
import { officeText } from '../support/office-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const parseText = (text: string) => parse(bytesOf(text), 'text.txt')

describe('parse', () => {
  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect((await parse(bytes, 'bytes.bin')).bundleVersion).toBe(1)
      }),
    )
  })

  it('never throws on any office text, and says the same of it twice', async () => {
    await fc.assert(
      fc.asyncProperty(officeText, async (text) => {
        expect(await parseText(text)).toEqual(await parseText(text))
      }),
      { numRuns: 200 },
    )
  })

  it('accounts for every character of any office text once', async () => {
    await fc.assert(
      fc.asyncProperty(officeText, async (text) => {
        const { coverage } = await parseText(text)
        const { characters, attributed, structure, chrome, unattributed } = coverage
        const decoded = text.replace(/^\ufeff/u, '')
        const rest = unattributed.map((s) => decoded.slice(s.start, s.end).replace(INK, '').length)
        expect(attributed + structure + chrome + rest.reduce((a, b) => a + b, 0)).toBe(characters)
      }),
      // Bodies named for no task.
      {
        numRuns: 200,
        examples: [['一、\n责任单位：领导小组成员名单'], ['一、\n；配合部门:领导小组成员名单']],
      },
    )
  })
})

/** White space and the marks without width, which coverage does not count. */
const INK = /[\s\u200b-\u200f\u2060\ufeff]/gu

describe.each(fixtures)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  let own: unknown
  beforeAll(async () => {
    own = records(await parseText(text))
  })

  it('yields the same records in half-width marks', async () => {
    expect(values(records(await parseText(halfWidth(text))), halfWidth)).toEqual(values(own, halfWidth))
  })

  it('yields the same records in Traditional characters', async () => {
    expect(values(records(await parseText(toTraditional(text))), foldKey)).toEqual(values(own, foldKey))
  })

  it('yields the same records with the furniture of a site around it', async () => {
    const around = await parseText(
      `首页 > 政务公开 > 文件\n字号：[大 中 小]\n\n${text}\n扫一扫在手机打开当前页\n上一篇：没有了\n`,
    )
    expect(values(records(around), (value) => value)).toEqual(values(own, (value) => value))
    expect(around.coverage.chrome).toBeGreaterThan((await parseText(text)).coverage.chrome)
  })
})

type Bundle = Awaited<ReturnType<typeof parse>>

/** All but what speaks of the file itself. */
function records(bundle: Bundle): unknown {
  const { kind, subdistrict, leaders, departments, duties, honors, workReport, cityPlan } = bundle
  return { kind, subdistrict, leaders, departments, duties, honors, workReport, cityPlan }
}

/** The records without places, every text through `by`. */
function values(value: unknown, by: (text: string) => string): unknown {
  if (typeof value === 'string') return by(value)
  if (Array.isArray(value)) return value.map((inner) => values(inner, by))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => key !== 'at')
  return Object.fromEntries(kept.map(([key, inner]) => [key, values(inner, by)]))
}

/** The twin of the same length with ASCII digits and marks. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0))
}

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPartialDate, readPartialDate } from '../../src/text/dates.ts'
import { foldKey } from '../../src/text/fold-key.ts'
import { readNumeral } from '../../src/text/numerals.ts'
import { readQuantity } from '../../src/text/quantity.ts'
import { detectScript } from '../../src/text/script.ts'
import { toSimplified } from '../../src/text/simplified.ts'
import { slugOf } from '../../src/text/slug.ts'
import { sortKeyOf } from '../../src/text/sort-key.ts'
import { toTraditional } from '../../src/text/traditional.ts'

const anyText = fc.string({ unit: 'binary' })
const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code))
const hanText = fc.string({ unit: han, minLength: 1, maxLength: 40 })
const numeralLike = fc.string({
  unit: fc.constantFrom(...'〇零一二三五两十廿百千万亿点年月日号0123456789.,-余近'),
})
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })

/** `'123'` → `一百二十三`, by the rules of writing and not by those of reading. */
const written = (value: number): string => {
  const digit = (n: number) => '零一二三四五六七八九'[n] ?? ''
  let text = ''
  let gap = false
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const n = Math.floor(value / size) % 10
    if (n === 0) gap ||= text !== ''
    else {
      text += `${gap ? '零' : ''}${digit(n)}${unit}`
      gap = false
    }
  }
  return text
}

describe('any text', () => {
  const readers = {
    readNumeral,
    readQuantity,
    readPartialDate,
    detectScript,
    toSimplified,
    foldKey,
    slugOf,
    sortKeyOf,
  }
  it.each(Object.entries(readers))('%s never throws', (_name, read) => {
    fc.assert(fc.property(fc.oneof(anyText, hanText, numeralLike), (text) => void read(text)))
  })

  it('has a key that folds to itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hanText, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text))
      }),
    )
  })

  it('has one key however it is spaced', () => {
    fc.assert(fc.property(hanText, (text) => foldKey([...text].join('　 ')) === foldKey(text)))
  })

  it('has a slug fit for an address', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hanText), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugOf(text))),
    )
  })

  it('has a slug when it holds a Han character', () => {
    fc.assert(fc.property(hanText, (text) => slugOf(text) !== '' && slugOf(text).length <= 80))
  })
})

describe('script', () => {
  it('makes no difference to slug, sort key and key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('后湖街道', '区域发展办公室', '闫伟峰', '绿园区', '黄陂区', '单县', '东阿'),
        (name) => {
          const twin = toTraditional(name)
          expect(slugOf(twin, 'place')).toBe(slugOf(name, 'place'))
          expect(sortKeyOf(twin, 'place')).toBe(sortKeyOf(name, 'place'))
          expect(foldKey(twin)).toBe(foldKey(name))
        },
      ),
    )
  })
})

describe('numerals', () => {
  it('reads every number below ten thousand as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readNumeral(written(value)) === value),
    )
  })

  it('reads ten thousands and the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
        expect(readNumeral(`${written(high)}万${written(low)}`)).toBe(high * 10_000 + low)
      }),
    )
  })
})

describe('dates', () => {
  it('reads every day in every form as the same day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
        for (const form of [
          iso,
          `${y}年${m}月${d}日`,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `${iso} 08:30:00`,
        ]) {
          expect(readPartialDate(form)).toBe(iso)
        }
        expect(isPartialDate(iso)).toBe(true)
      }),
    )
  })

  it('yields only partial dates', () => {
    fc.assert(
      fc.property(numeralLike, (text) => {
        const date = readPartialDate(text)
        expect(date === null || isPartialDate(date)).toBe(true)
      }),
    )
  })
})

it('sorts names as a dictionary does', () => {
  const names = ['张伟', '区大', '阿力', '单明', '王昕', '李四', '李司', '第10批', '第2批']
  const sorted = names.toSorted((a, b) => (sortKeyOf(a, 'person') < sortKeyOf(b, 'person') ? -1 : 1))
  expect(sorted).toEqual(['阿力', '第2批', '第10批', '李司', '李四', '区大', '单明', '王昕', '张伟'])
})

import { describe, expect, it } from '@jest/globals'
import { cutTo, displayWidth, padTo } from '../../src/cli/display-width.ts'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import { languageOf } from '../../src/cli/language.ts'
import { en } from '../../src/cli/words/en.ts'
import { zh } from '../../src/cli/words/zh.ts'

describe('the width of a text in a terminal', () => {
  it.each([
    ['后湖街道', 8],
    ['（一）', 6],
    ['2024年', 6],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it.each([
    ['后湖街道', 8, '后湖街道'],
    ['后湖街道', 7, '后湖街…'],
    ['后湖街道', 6, '后湖…'],
    ['一行\n又一行', 20, '一行…'],
  ])('%j cut to %d columns is %j', (text, width, cut) => {
    expect(cutTo(text, width)).toBe(cut)
    expect(displayWidth(cutTo(text, width))).toBeLessThanOrEqual(width)
  })

  it('pads Han and Latin to the same column', () => {
    expect([padTo('街道', 6), padTo('Kind', 6)]).toEqual(['街道  ', 'Kind  '])
  })
})

describe('the language of the command', () => {
  it.each([
    { given: [], locale: 'zh-CN', language: 'zh' },
    { given: [], locale: 'zh', language: 'zh' },
    { given: [], locale: 'en-US', language: 'en' },
    { given: ['parse', '--lang', 'zh'], locale: 'en-US', language: 'zh' },
    { given: ['--lang=en'], locale: 'zh-TW', language: 'en' },
  ])('with $given in $locale is $language', ({ given, locale, language }) => {
    expect(languageOf(given, locale)).toBe(language)
  })
})

describe('the exit code', () => {
  it.each([
    { refused: 0, total: 3, code: 0 },
    { refused: 1, total: 3, code: 1 },
    { refused: 3, total: 3, code: 3 },
  ])('of $refused refused among $total is $code', ({ refused, total, code }) => {
    expect(exitCodeOf(refused, total)).toBe(code)
  })
})

describe('the texts', () => {
  it('are the same set in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(zh))
  })

  it('are Chinese in Chinese', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(texts)
          : []
    expect(texts(zh).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })
})

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    inner !== null && typeof inner === 'object' ? keysOf(inner, `${path}${key}.`) : `${path}${key}`,
  )
}

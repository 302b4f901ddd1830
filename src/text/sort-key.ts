import type { NameKind } from './pinyin.ts'
import { syllablesOf } from './pinyin.ts'

/**
 * A key under which plain code-point order is the order of a Chinese dictionary: by syllable, then tone, character by
 * character; numbers by value; at last by the characters themselves. SQLite knows no Chinese collation.
 */
export function sortKeyOf(name: string, kind: NameKind = 'title'): string {
  const parts = syllablesOf(name.trim(), kind)
  const readings = parts.map(
    ({ text, reading }) => reading ?? text.toLowerCase().replace(/\d+/g, padded).trim(),
  )
  return [...readings.filter((reading) => reading !== ''), parts.map(({ text }) => text).join('')].join(' ')
}

/** 第2批 before 第10批. */
const padded = (digits: string): string => digits.padStart(8, '0')

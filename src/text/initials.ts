import type { NameKind } from './pinyin.ts'
import { syllablesOf } from './pinyin.ts'

/** The first letters of a name's syllables, as people type them: 后湖街道 → hhjd. Latin letters and digits are kept. */
export function initialsOf(name: string, kind: NameKind = 'title'): string {
  return syllablesOf(name, kind)
    .map(({ text, reading }) => reading?.slice(0, 1) ?? text.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .join('')
}

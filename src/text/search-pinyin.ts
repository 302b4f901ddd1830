import type { NameKind } from './pinyin.ts'
import { syllablesOf } from './pinyin.ts'

/** Longer titles are not looked for by their sound. */
const MOST = 40

/**
 * What a name is found by when it is typed as it sounds: its pinyin and its initials, from each syllable on, so that
 * houhu, hujiedao and hhjd find 后湖街道.
 */
export function searchPinyin(name: string, kind: NameKind): string[] {
  const syllables = syllablesOf([...name].slice(0, MOST).join(''), kind)
    .map(({ text, reading }) =>
      (reading?.replace(/\d$/u, '') ?? text.toLowerCase()).replace(/[^a-z0-9]/gu, ''),
    )
    .filter((syllable) => syllable !== '')
  const from = syllables.map((_, index) => syllables.slice(index))
  return from.flatMap((rest) => [rest.join(''), rest.map((syllable) => syllable.slice(0, 1)).join('')])
}

import { BREAK } from './search-terms.ts'
import type { SearchWord } from './search-terms.ts'

/** How many letters a beginning has that is a term of its own. One alone is what an index of prefixes holds. */
const [SHORTEST, LONGEST] = [2, 4]

/**
 * The beginnings of the words of letters and digits among terms, each once, as terms that are like no other: the pinyin of
 * nearly every title has a word with `zh`, and whoever looks for it must not gather all the words that begin so.
 */
export function wordStarts(terms: string): string {
  const starts = new Set<string>()
  for (const [word] of terms.matchAll(WORDS)) {
    const letters = [...word]
    for (let length = SHORTEST; length <= Math.min(LONGEST, letters.length); length++)
      starts.add(letters.slice(0, length).join('') + BREAK)
  }
  return [...starts].join(' ')
}

/** The one term that stands for all words that begin like this one; null for a word that must be looked for as it is. */
export function wordStart({ terms: [only = '', ...more], prefix }: SearchWord): string | null {
  const { length } = [...only]
  const isShort = prefix && more.length === 0 && !HAN.test(only)
  return isShort && length >= SHORTEST && length <= LONGEST ? only + BREAK : null
}

const HAN = /\p{Script=Han}/u
const WORDS = /(?<!\S)[^\p{Script=Han}\s]+/gu

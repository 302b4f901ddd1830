import type { NameKind } from './pinyin.ts'
import { syllablesOf } from './pinyin.ts'

/** The longest slug: a whole title in pinyin, still fit for an address. */
const LIMIT = 80

/**
 * A piece of address made of a Chinese name: lower-case pinyin, one syllable after the other, Latin letters and digits
 * kept (`2024-nian-gong-zuo-zong-jie`). At most 80 characters, cut at the end of a word. Empty only when the text holds
 * no letter and no digit.
 */
export function slugOf(text: string, kind: NameKind = 'title'): string {
  const words = syllablesOf(text, kind).flatMap(({ text: written, reading }) =>
    reading === null ? latinWords(written) : [reading.replace(/\d/g, '')],
  )
  return cutAtWord(words.filter((word) => word !== ''))
}

/** Letters that neither pinyin nor Latin can write go by their code point, so that no name gives an empty slug. */
function latinWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\P{L}a-z]|[^\P{N}0-9]/gu, (char) => ` u${char.codePointAt(0)?.toString(16) ?? ''} `)
    .split(/[^a-z0-9]+/)
}

function cutAtWord(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LIMIT) return slug === '' ? word.slice(0, LIMIT) : slug
    slug = longer
  }
  return slug
}

import { Converter } from 'opencc-js/t2cn'

/**
 * What names are compared by: NFKC, no white space, lower case, Simplified character by character, so that 後湖街道
 * and 后湖街道, 老乾 and 老干 are one key. Idempotent. Never shown.
 */
export function foldKey(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(BLANKS, '')
  let key = ''
  for (const char of plain) key += char <= '~' ? char : simplest(char)
  return key
}

const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** Forms that the dictionary leaves alone: Japanese 査 and 検, 著 of 著力, the circle that stands for 〇. */
const cache = new Map<string, string>([
  ['査', '查'],
  ['検', '检'],
  ['著', '着'],
  ['○', '〇'],
])
let convert: ((char: string) => string) | undefined

/** By character and not by phrase: a key must not depend on what stands beside it. */
function simplest(char: string): string {
  const known = cache.get(char)
  if (known !== undefined) return known
  convert ??= Converter({ from: 'hk', to: 'cn' })
  const simple = convert(char)
  cache.set(char, simple)
  return simple
}

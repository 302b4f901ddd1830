import { Converter } from 'opencc-js/t2cn'

/**
 * A view of the text for matching, character for character: Simplified for Traditional, half-width for full-width,
 * one form of each bracket, dash and space. Always of the same length, so that a span of the one fits the other;
 * what has no twin of the same length stays as it is. Never shown and never stored.
 */
export function fold(text: string): string {
  let folded = ''
  for (const char of text) folded += foldCharacter(char)
  return folded
}

const cache = new Map<string, string>(Object.entries(marks()))
let simplify: ((char: string) => string) | undefined

function foldCharacter(char: string): string {
  if (char <= '~') return char < ' ' && char !== '\n' ? ' ' : char
  const known = cache.get(char)
  if (known !== undefined) return known
  // NFKC makes ０ into 0 and ㎡ into m2: only the twins of the same length are wanted.
  const narrow = char.normalize('NFKC')
  simplify ??= Converter({ from: 'hk', to: 'cn' })
  const plain = simplify(narrow.length === char.length ? narrow : char)
  // Once more for what became a form that has a twin itself: ｢ is 「 to NFKC, and 「 a quotation mark to us.
  const folded = plain.length === char.length && plain !== char ? foldCharacter(plain) : char
  cache.set(char, folded)
  return folded
}

function marks(): Record<string, string> {
  const table: Record<string, string> = {}
  const alike = (to: string, chars: string) => {
    for (const char of chars) table[char] = to
  }
  alike(
    ' ',
    '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\u200b\ufeff',
  )
  alike('-', '–—―‒−－')
  alike('"', '“”„‟「」『』＂')
  alike("'", '‘’')
  alike('(', '（﹙')
  alike(')', '）﹚')
  alike('[', '〔【［﹝')
  alike(']', '〕】］﹞')
  alike('<', '〈＜')
  alike('>', '〉＞')
  alike('·', '•・‧･')
  alike('。', '｡')
  alike('.', '．')
  // NFKC would make ① a plain 1, and a numbering style would be lost.
  for (let code = 0x2460; code <= 0x24ff; code++) alike(String.fromCharCode(code), String.fromCharCode(code))
  alike('0', '○〇')
  // 査 and 検 are the Japanese forms of 查 and 检.
  alike('查', '査')
  alike('检', '検')
  return table
}

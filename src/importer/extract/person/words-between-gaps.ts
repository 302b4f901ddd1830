import { cut, span, type Span } from '../../model/span.ts'
import { splitOutside } from '../split-outside.ts'

type Readable = { text: string; folded: string }

/** The words between gaps; two or three lone characters are one spaced name (韩 正), more are names of two. */
export function wordsOf(source: Readable, piece: Span): Span[] {
  const words: Span[] = []
  let lone: Span[] = []
  const flush = () => {
    const size = lone.length === 3 ? 3 : 2
    for (let i = 0; i < lone.length; i += size) {
      const [first, last] = [lone[i], lone.slice(i, i + size).at(-1)]
      if (first && last) words.push(span(first.start, last.end))
    }
    lone = []
  }
  for (const part of splitOutside(source, piece, /\s+/u)) {
    if (/^\p{Script=Han}(?:\(|$)/u.test(cut(source.folded, part))) lone.push(part)
    else {
      flush()
      words.push(part)
    }
  }
  flush()
  return words
}

import { span, type Span } from '../model/span.ts'

type Readable = { text: string; folded: string }

/** The stretch without the given folded characters and white space at its ends; what is nothing else collapses. */
export function trimMarks({ folded }: Readable, { start, end }: Span, front: string, back: string): Span {
  let [from, to] = [start, end]
  while (from < to && (front.includes(folded[from] ?? '') || /\s/u.test(folded[from] ?? ''))) from++
  while (to > from && (back.includes(folded[to - 1] ?? '') || /\s/u.test(folded[to - 1] ?? ''))) to--
  return span(from, to)
}

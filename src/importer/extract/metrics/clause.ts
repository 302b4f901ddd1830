import { span, trim, type Span } from '../../model/span.ts'

const BREAK = /[,。;:!?()\n]/u
const LONGEST = 80

/**
 * The clause a figure stands in: between commas, full stops and brackets, and between the commas of a list (、) when
 * each side has words and a figure of its own. The comma inside 1,234 parts nothing.
 */
export function clauseAround(folded: string, at: Span, within: Span): Span {
  const clause = grow(folded, at, within, BREAK)
  if (/分别|各(?:为|达)/u.test(folded.slice(clause.start, clause.end))) return trim(folded, clause)
  const part = grow(folded, at, clause, /、/u)
  return trim(folded, hasWords(folded, part) ? part : clause)
}

function grow(folded: string, at: Span, within: Span, stop: RegExp): Span {
  let { start, end } = at
  const breaks = (i: number) =>
    stop.test(folded[i] ?? '') && !/^\d,\d{3}$/u.test(folded.slice(i - 1, i + 4).trim())
  while (start > within.start && at.start - start < LONGEST && !breaks(start - 1)) start--
  while (end < within.end && end - at.end < LONGEST && !breaks(end)) end++
  return span(start, end)
}

/** More than the figure and its unit, and a pair of brackets or quotes is not cut apart. */
function hasWords(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end)
  const quotes = (words.match(/"/gu) ?? []).length
  return quotes % 2 === 0 && /\p{Script=Han}{3}/u.test(words) && words.length >= 6
}

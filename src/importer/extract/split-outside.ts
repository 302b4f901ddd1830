import { span, trim, type Span } from '../model/span.ts'
import { enclosed } from './enclosed.ts'

type Readable = { text: string; folded: string }

/**
 * The parts of a stretch between the matches of `separator` in the folded view, without the white space at their
 * ends; empty parts vanish. What stands in brackets or quotes is never cut: 「A（B、C）、D」 has two parts.
 */
export function splitOutside({ text, folded }: Readable, within: Span, separator: RegExp | string): Span[] {
  const pairs = enclosed(text, within)
  const parts: Span[] = []
  let from = within.start
  let next = 0
  const slice = folded.slice(within.start, within.end)
  for (const { index, 0: mark } of slice.matchAll(new RegExp(separator, 'gu'))) {
    const at = within.start + index
    while (next < pairs.length && (pairs[next]?.end ?? 0) <= at) next++
    if ((pairs[next]?.start ?? Infinity) < at) continue
    parts.push(span(from, at))
    from = Math.max(from, at + mark.length)
  }
  parts.push(span(from, within.end))
  return parts.map((part) => trim(text, part)).filter((part) => part.end > part.start)
}

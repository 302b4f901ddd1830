import type { Line, Marker } from '../model/outline.ts'
import { topicOf } from './topics.ts'
import { cut, span, type Span } from '../model/span.ts'

/**
 * 「1 总则」 above 「1.1 编制目的」: a number with nothing behind it but a gap numbers a heading where the line below it
 * numbers its first part, and so does the next number in the count 「8 附则」 once one did. Source: GB/T 1.1.
 */
export function numberDecimalParents(folded: string, lines: Line[]): Line[] {
  let count = 0
  return lines.map((line, i) => {
    const marker = line.marker ? null : bareNumber(folded, line.span)
    if (!marker?.ordinal) return line
    const below = lines[i + 1]?.marker
    const opened = below?.style === 'decimal' && below.label === `${marker.label}.1`
    if (!opened && (count === 0 || marker.ordinal !== count + 1)) return line
    count = marker.ordinal
    return { ...line, marker, topic: topicOf(folded.slice(marker.span.end, line.span.end)) }
  })
}

function bareNumber(folded: string, line: Span): Marker | null {
  const match = BARE.exec(cut(folded, line))
  const label = match?.groups?.label
  if (!match || label === undefined) return null
  const labelSpan = span(line.start, line.start + label.length)
  const end = line.start + match[0].length
  return { style: 'digit-dot', label, ordinal: Number(label), labelSpan, span: span(line.start, end) }
}

const BARE = /^(?<label>[1-9]\d?) *(?=\p{Script=Han}[\p{Script=Han}、与和 ]{1,24}$)/u

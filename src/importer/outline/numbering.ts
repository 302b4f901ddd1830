import { span, type Span } from '../model/span.ts'
import type { Marker } from '../model/outline.ts'
import { styles } from './numbering/index.ts'

/** The numbering marker at the start of a line of the folded text; null when it has none or nothing behind it. */
export function markerAt(folded: string, line: Span): Marker | null {
  const text = folded.slice(line.start, line.end)
  for (const { id, pattern, ordinal } of styles) {
    const match = pattern.exec(text)
    const label = match?.groups?.label
    if (!match || label === undefined || match[0].length === text.length) continue
    const start = line.start + match[0].indexOf(label)
    return {
      style: id,
      label,
      ordinal: ordinal(label),
      labelSpan: span(start, start + label.length),
      span: span(line.start, line.start + match[0].length),
    }
  }
  return null
}

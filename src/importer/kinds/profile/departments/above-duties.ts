import type { Line } from '../../../model/outline.ts'
import { span, trim } from '../../../model/span.ts'
import { announcement } from '../announcement.ts'
import { isOfficeAlone } from './office-head.ts'

type Readable = { text: string; folded: string }

/** The lines that are nothing but an office above 「主要职责：…」, of which a page without a heading for them has several. */
export function officesAboveDuties(source: Readable, lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const below = lines[index + 1]
    const head = trim(source.text, span(line.marker?.span.end ?? line.span.start, line.span.end))
    // Few lines are an office, so what the next one announces is seldom asked.
    return (
      below !== undefined && isOfficeAlone(source, head) && announcement(source, below)?.topic === 'duties'
    )
  })
  return new Set(found.length > 1 ? found : [])
}

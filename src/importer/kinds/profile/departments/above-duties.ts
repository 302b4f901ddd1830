import type { Line } from '../../../model/outline.ts'
import { span, trim } from '../../../model/span.ts'
import { announcement } from '../announcement.ts'
import { officeHead } from './office-head.ts'

type Readable = { text: string; folded: string }

/** The lines that are nothing but an office above 「主要职责：…」, of which a page without a heading for them has several. */
export function officesAboveDuties(source: Readable, lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const below = lines[index + 1]
    if (!below || announcement(source, below)?.topic !== 'duties') return false
    const head = trim(source.text, span(line.marker?.span.end ?? line.span.start, line.span.end))
    const office = officeHead(source, head, false)
    return office !== null && office.rest.end === office.rest.start
  })
  return new Set(found.length > 1 ? found : [])
}

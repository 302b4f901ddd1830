import type { Honor } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import { apply } from '../../model/rule.ts'
import { cellsOf } from '../cells.ts'
import type { Span } from '../../model/span.ts'
import { awardDate } from './award-date.ts'
import { bare } from './titles.ts'

type Readable = { text: string; folded: string }
type Column = 'title' | 'recipient' | 'giver' | 'date' | 'number'

/** The award of a row whose cells stand below the columns of a head; empty when the row has other cells. */
export function honorInColumns(source: Readable, row: Span, head: readonly (Column | null)[]): Honor[] {
  const parts = cellsOf(source, row, head.length)
  const at = (column: Column) => parts[head.indexOf(column)]
  const [title, date, giver, recipient] = [at('title'), at('date'), at('giver'), at('recipient')]
  const stated = title && state(source.text, 'compact', bare(source, title))
  if (parts.length !== head.length || !stated) return []
  return [
    record<Honor>(
      {
        title: stated,
        awardedOn: date && (apply(awardDate, source, date)[0]?.value ?? state(source.text, 'date', date)),
        awardedBy: giver && state(source.text, 'compact', giver),
        recipient: recipient && state(source.text, 'compact', recipient),
      },
      {},
    ),
  ]
}

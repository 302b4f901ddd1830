import { unitList } from '../../../../extract/unit-list.ts'
import { span, type Span } from '../../../../model/span.ts'
import type { Assignment } from '../../assignment/assignment.ts'
import type { Entry } from '../entry.ts'
import type { Column } from './columns.ts'

type Readable = { text: string; folded: string }
export type Head = { columns: readonly (Column | null)[]; labels: readonly Span[] }

/**
 * The task of one row, given its cells column by column; none when nothing tells what is done. `above` is the row or
 * the merged cell that titles it.
 */
export function rowEntry(source: Readable, head: Head, row: readonly Span[][], above: Span | null): Entry[] {
  const of = (name: Column): Span[] =>
    head.columns
      .flatMap((column, i) => (column === name ? (row[i] ?? []) : []))
      .filter((cell) => cell.end > cell.start)
  const text = of('text')
  const whole = row.flat().at(-1)
  if (text.length === 0 || !whole) return []
  const names = (cells: Span[]) => cells.flatMap((cell) => unitList(source, cell))
  const other = head.columns.flatMap((column, i) => {
    const role = head.labels[i]
    return column === 'other' && role ? names(row[i] ?? []).map((name) => ({ role, name })) : []
  })
  const assignment: Assignment = {
    lead: names(of('lead')),
    responsible: names(of('responsible')),
    other,
    deadline: of('deadline')[0] ?? null,
    // Cells say no more than the bodies in them.
    span: span(whole.end, whole.end),
  }
  return [
    {
      section: of('section')[0] ?? above,
      number: of('number')[0] ?? null,
      text,
      assignments: [assignment],
      structure: [],
    },
  ]
}

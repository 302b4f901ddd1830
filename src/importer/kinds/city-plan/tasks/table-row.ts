import { unitList } from '../../../extract/unit-list.ts'
import type { Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { Entry } from './entry.ts'
import type { Column } from './table-columns.ts'

type Readable = { text: string; folded: string }
export type Head = { columns: readonly (Column | null)[]; labels: readonly Span[] }

/** The task of one row under its headings; none when its task cell is empty. `above` is the row that titles it. */
export function rowEntry(source: Readable, head: Head, row: Span[], above: Span | null): Entry[] {
  // A merged first cell is missing in the rows below it.
  const shift = head.columns.length - row.length
  const of = (name: Column): Span[] =>
    head.columns.flatMap((column, i) => {
      const cell = row[i - shift]
      return column === name && cell && cell.end > cell.start ? [cell] : []
    })
  const text = of('text')
  if (text.length === 0) return []
  const other = head.columns.flatMap((column, i) => {
    const [role, cell] = [head.labels[i], row[i - shift]]
    return column === 'other' && role && cell ? unitList(source, cell).map((name) => ({ role, name })) : []
  })
  const [section] = of('section')
  const [number] = of('number')
  const whole = row.at(-1)
  const assignment: Assignment | undefined = whole && {
    lead: of('lead').flatMap((cell) => unitList(source, cell)),
    responsible: of('responsible').flatMap((cell) => unitList(source, cell)),
    other,
    deadline: of('deadline')[0] ?? null,
    span: whole,
  }
  return [
    {
      section: section ?? above,
      number: number ?? null,
      text,
      assignments: assignment ? [assignment] : [],
      structure: [],
    },
  ]
}

import { cells, columns, isRule } from '../../../extract/cells.ts'
import type { Document } from '../../../model/document.ts'
import type { Line } from '../../../model/outline.ts'
import { cut, type Span } from '../../../model/span.ts'
import type { Entry } from './entry.ts'
import { COLUMNS, isTaskTable, type Column } from './table-columns.ts'
import { rowEntry, type Head } from './table-row.ts'

type Readable = { text: string; folded: string }
/** `lines` is all that belongs to tables. */
export type TaskTables = { entries: Entry[]; lines: Span[] }

/**
 * The rows of tables with columns for a task and for who does it, their cells parted by tabs, | or wide spaces, or
 * each on a line of its own below headings that stand so too. A row of one cell titles the rows below it.
 */
export function readTaskTables({ source, outline }: Document): TaskTables {
  const found: TaskTables = { entries: [], lines: [] }
  const { lines } = outline
  for (let i = 0; i < lines.length; i++) {
    const rows = headedRows(source, lines, i) ?? stackedRows(source, lines, i)
    if (!rows) continue
    found.entries.push(...rows.entries)
    const above = lines[i - 1]
    const titled = above && !above.marker && TITLE.test(source.folded.slice(above.span.start, above.span.end))
    found.lines.push(...lines.slice(titled ? i - 1 : i, i + rows.length).map((line) => line.span))
    i += rows.length - 1
  }
  return found
}

const TITLE = /^[^。,:]{2,40}(?:表|清单|分工|台账)$/u

type Rows = { entries: Entry[]; length: number }

function headedRows(source: Readable, lines: readonly Line[], at: number): Rows | null {
  const line = lines[at]
  const named = line && columns(source, line.span, COLUMNS)
  if (!line || !named || !isTaskTable(named)) return null
  const head: Head = { columns: named, labels: cells(source, line.span) }
  const entries: Entry[] = []
  let section: Span | null = null
  let end = at + 1
  for (; end < lines.length; end++) {
    const row = cells(source, lines[end]?.span ?? line.span)
    if (isRule(cut(source.folded, lines[end]?.span ?? line.span))) continue
    if (row.length === 1 && row[0] && titlesRows(source, lines, end, head)) section = titleOf(lines[end])
    else if (row.length < head.columns.length - 1 || row.length > head.columns.length) break
    else entries.push(...rowEntry(source, head, row, section))
  }
  return entries.length ? { entries, length: end - at } : null
}

const titleOf = (line: Line | undefined): Span | null =>
  line ? { start: line.marker?.span.end ?? line.span.start, end: line.span.end } : null

/** A lone cell is a title when a row follows. */
function titlesRows(
  source: Readable,
  lines: readonly Line[],
  at: number,
  { columns: { length } }: Head,
): boolean {
  const next = lines[at + 1]
  return next !== undefined && cells(source, next.span).length >= length - 1
}

/** Cells one below the other: as many headings as columns, then rows that count on. */
function stackedRows(source: Readable, lines: readonly Line[], at: number): Rows | null {
  const first = lines[at]
  if (!first || !COLUMNS.number.test(bare(source, first.span))) return null
  const labels: Span[] = []
  const names: (Column | null)[] = []
  for (const line of lines.slice(at, at + 10)) {
    const name = columnOf(bare(source, line.span))
    if (name === null || (name === 'number' && names.length > 0)) break
    names.push(name)
    labels.push(line.span)
  }
  if (!isTaskTable(names)) return null
  const entries: Entry[] = []
  let end = at + names.length
  while (
    bare(source, lines[end]?.span) === String(entries.length + 1) &&
    end + names.length <= lines.length
  ) {
    const row = lines.slice(end, end + names.length).map((line) => line.span)
    entries.push(...rowEntry(source, { columns: names, labels }, row, null))
    end += names.length
  }
  return entries.length ? { entries, length: end - at } : null
}

const bare = (source: Readable, place: Span | undefined): string =>
  place ? cut(source.folded, place).replace(/\s/gu, '') : ''
const columnOf = (label: string): Column | null =>
  (Object.keys(COLUMNS) as Column[]).find((name) => COLUMNS[name].test(label)) ?? null

import type { PrintedLine } from '../../../../extract/printed-lines.ts'
import { readNumeral } from '../../../../../text/numerals.ts'
import { cut, span, trim, type Span } from '../../../../model/span.ts'
import type { Entry } from '../entry.ts'
import { align } from './align.ts'
import { columnOf, taskColumns, type Column } from './columns.ts'
import { fit, isNumber } from './fit.ts'
import { rowEntry, type Head } from './row-entry.ts'
import type { Rows } from './table.ts'

type Readable = { text: string; folded: string }
type Stack = { head: Head; length: number }

/** No table has more columns. */
const WIDEST = 12
/** A row whose cells are broken over more lines is none. */
const LONGEST_ROW = 40

/** The rows of a table whose cells stand one below the other, under headings that do so too. */
export function stackedRows(source: Readable, lines: readonly PrintedLine[], at: number): Rows | null {
  const stack = headAt(source, lines, at)
  if (!stack) return null
  const first = at + stack.length
  // The head of another table below it ends a table.
  const next = lines.findIndex((_, i) => i > first && headAt(source, lines, i) !== null)
  const cells = lines.slice(first, next < 0 ? undefined : next).map((line) => trim(source.text, line.span))
  const rows = stack.head.columns.includes('number')
    ? counted(source, stack.head, cells)
    : inChunks(source, stack.head, cells)
  return rows.entries.length ? { ...rows, length: stack.length + rows.length } : null
}

function headAt(source: Readable, lines: readonly PrintedLine[], at: number): Stack | null {
  const labels: Span[] = []
  const named: (Column | null)[] = []
  let end = at
  while (end < lines.length && labels.length < WIDEST) {
    const label = labelAt(source, lines, end)
    if (!label || (label.column === 'number' && named.includes('number'))) break
    labels.push(label.place)
    named.push(label.column)
    end += label.length
  }
  const columns = labels.length > 2 ? taskColumns(named) : null
  return columns && { head: { columns, labels }, length: end - at }
}

/** A heading of a column; a narrow one is broken over two lines: 完成⏎时限. */
function labelAt(
  source: Readable,
  lines: readonly PrintedLine[],
  at: number,
): { column: Column; place: Span; length: number } | null {
  for (const length of [1, 2]) {
    const [first, last] = [lines[at], lines[at + length - 1]]
    if (!first || !last) return null
    const place = trim(source.text, span(first.span.start, last.span.end))
    const column =
      place.end - place.start > 16 ? null : columnOf(cut(source.folded, place).replace(/\s/gu, ''))
    if (column) return { column, place, length }
  }
  return null
}

/** Each row begins with a cell that counts on; a merged cell before the number stands at the end of the row above. */
function counted(source: Readable, head: Head, cells: readonly Span[]): Rows {
  const { columns, labels } = head
  const at = columns.indexOf('number')
  const turned = { columns: turn(columns, at), labels: turn(labels, at) }
  const entries: Entry[] = []
  let row = cells.slice(0, at + 2).findIndex((cell) => ordinal(source, cell) !== null)
  if (row < 0) return { entries, length: 0 }
  let section = row > 0 ? (cells[row - 1] ?? null) : null
  for (;;) {
    const next = nextRow(source, cells, row)
    const last = next < 0
    const parts = cells.slice(row, last ? row + columns.length - at : next)
    const { placed, ahead, used } = placeRow(source, turned, parts, at, last)
    if (placed) entries.push(...rowEntry(source, turned, placed, section))
    if (last || !placed) return { entries, length: placed ? row + used : row }
    section = ahead ?? section
    row = next
  }
}

const turn = <T>(all: readonly T[], at: number): T[] => [...all.slice(at), ...all.slice(0, at)]

function nextRow(source: Readable, cells: readonly Span[], row: number): number {
  const [here] = cells.slice(row, row + 1)
  const count = here ? ordinal(source, here) : null
  for (let i = row + 2; i < Math.min(cells.length, row + LONGEST_ROW); i++) {
    const cell = cells[i]
    if (cell && count !== null && ordinal(source, cell) === count + 1) return i
  }
  return -1
}

function ordinal(source: Readable, cell: Span): number | null {
  const written = cut(source.folded, cell)
  return isNumber(written) ? readNumeral(written.replace(/[^\d一二三四五六七八九十]/gu, '')) : null
}

type Placed = { placed: Span[][] | null; ahead: Span | null; used: number }

/** `ahead` is what titles the rows below; the last row ends where its cells suit it best. */
function placeRow(
  source: Readable,
  head: Head,
  parts: readonly Span[],
  before: number,
  last: boolean,
): Placed {
  const own = head.columns.length - before
  const tail = parts.at(-1)
  const title = !last && tail && parts.length > 2 && TITLE.test(cut(source.folded, tail)) ? tail : null
  const cells = title ? parts.slice(0, -1) : parts
  const columns = last ? head.columns.slice(0, own) : head.columns
  let best: { placed: Span[][]; score: number; used: number } | null = null
  for (let used = cells.length; used >= (last ? 3 : cells.length); used--) {
    const placed = inColumns(source, cells.slice(0, used), columns)
    const score = placed ? total(source, placed, columns) : -Infinity
    if (!placed?.some((parts, i) => columns[i] === 'text' && parts.length > 0)) continue
    if (score > (best?.score ?? -Infinity)) best = { placed, score, used }
  }
  if (!best || best.score <= 0) return { placed: null, ahead: null, used: 0 }
  const ahead = best.placed.slice(own).flat().at(-1) ?? (title && withoutNumber(source, title))
  return { placed: best.placed.slice(0, own), ahead, used: best.used }
}

function inColumns(
  source: Readable,
  cells: readonly Span[],
  columns: readonly (Column | null)[],
): Span[][] | null {
  const direct = cells.map((cell) => [cell])
  if (
    cells.length === columns.length &&
    direct.every(([cell], i) => !cell || fit(source, cell, columns[i] ?? null) > -2)
  )
    return direct
  return align(source, cells, columns, true)
}

const total = (source: Readable, placed: readonly Span[][], columns: readonly (Column | null)[]): number =>
  placed.reduce(
    (sum, parts, i) => sum + parts.reduce((all, cell) => all + fit(source, cell, columns[i] ?? null), 0),
    0,
  )

const TITLE = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^。;]{2,40}$/u
function withoutNumber(source: Readable, title: Span): Span {
  const mark = /^[^、)]*[、)]\s*/u.exec(cut(source.folded, title))?.[0].length ?? 0
  return span(title.start + mark, title.end)
}

/** Without a number a row has a line for each column. */
function inChunks(source: Readable, { columns, labels }: Head, cells: readonly Span[]): Rows {
  const entries: Entry[] = []
  let end = 0
  for (; end + columns.length <= cells.length; end += columns.length) {
    const row = cells.slice(end, end + columns.length)
    if (!row.every((cell, i) => fit(source, cell, columns[i] ?? null) > -1)) break
    entries.push(
      ...rowEntry(
        source,
        { columns, labels },
        row.map((cell) => [cell]),
        null,
      ),
    )
  }
  return { entries, length: end }
}

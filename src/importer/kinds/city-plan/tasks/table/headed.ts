import { cells, columns, isRule } from '../../../../extract/cells.ts'
import type { PrintedLine } from '../../../../extract/printed-lines.ts'
import { cut, span, trim, type Span } from '../../../../model/span.ts'
import type { Entry } from '../entry.ts'
import { align } from './align.ts'
import { COLUMNS, taskColumns } from './columns.ts'
import { fit } from './fit.ts'
import { rowEntry, type Head } from './row-entry.ts'
import { rowLength } from './row-length.ts'
import type { Rows } from './table.ts'

type Readable = { text: string; folded: string }

/** The rows below a line that is the head of a table of tasks. A row of one cell titles the rows below it. */
export function headedRows(source: Readable, lines: readonly PrintedLine[], at: number): Rows | null {
  const line = lines[at]
  const head = line && headOf(source, line.span)
  if (!line || !head) return null
  const written = cut(source.folded, line.span).trim()
  const entries: Entry[] = []
  let section: Span | null = null
  let end = at + 1
  while (end < lines.length) {
    const open = lines[end]?.span ?? line.span
    const again = cut(source.folded, open).trim()
    const length = rowLength(source, lines, end, head.columns.length)
    const row = rowIn(source, span(open.start, lines[end + length - 1]?.span.end ?? open.end), head)
    if (row) {
      // A merged cell is printed once.
      section =
        row.flatMap((cells, i) => (head.columns[i] === 'section' ? cells.filter(inked) : []))[0] ?? section
      entries.push(...rowEntry(source, head, row, section))
    } else if (titles(source, lines, end, head)) section = titleOf(source, open)
    else if (!isRule(again) && again !== written) break
    end += length
  }
  return entries.length ? { entries, length: end - at } : null
}

function headOf(source: Readable, line: Span): Head | null {
  const named = columns(source, line, COLUMNS)
  const known = named && taskColumns(named)
  return known && { columns: known, labels: cells(source, line) }
}

/** The cells of a row, column by column; null for what is none. */
function rowIn(source: Readable, row: Span, head: Head): Span[][] | null {
  const parts = cells(source, row)
  const { length } = head.columns
  while (parts.length > length && parts.at(-1)?.start === parts.at(-1)?.end) parts.pop()
  if (parts.length > length || parts.length < 2 || isRule(cut(source.folded, row))) return null
  if (parts.length === length) return isHead(source, parts, head) ? null : parts.map((part) => [part])
  // A merged cell is missing in the rows below it, and so is an empty one where spaces part the cells.
  const placed = align(source, parts, head.columns, false)
  return placed && suits(source, placed, head) ? placed : null
}

const inked = (cell: Span): boolean => cell.end > cell.start

/** A page repeats the head. */
const isHead = (source: Readable, parts: readonly Span[], { labels }: Head): boolean =>
  parts.every((part, i) => {
    const label = labels[i]
    return label !== undefined && bare(source, part) === bare(source, label)
  })

const bare = (source: Readable, place: Span): string => cut(source.folded, place).replace(/\s/gu, '')

/** It says what is done and who does it, or has its number. */
function suits(source: Readable, placed: readonly Span[][], head: Head): boolean {
  const suited = head.columns.map((column, i) => ({
    column,
    good: (placed[i] ?? []).some((cell) => inked(cell) && fit(source, cell, column) > 0),
  }))
  const has = (name: string) => suited.some(({ column, good }) => column === name && good)
  return has('text') && (has('lead') || has('responsible') || has('number'))
}

/** A lone cell is a title when a row follows. */
function titles(source: Readable, lines: readonly PrintedLine[], at: number, head: Head): boolean {
  const [own, next] = [lines[at], lines[at + 1]]
  if (!own || !next || cells(source, own.span).filter(inked).length !== 1) return false
  const end = lines[at + rowLength(source, lines, at + 1, head.columns.length)]?.span.end ?? next.span.end
  return rowIn(source, span(next.span.start, end), head) !== null
}

/** Without its number: 一、产业发展. */
function titleOf(source: Readable, line: Span): Span {
  const ink = trim(source.text, line)
  const mark = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))\s*/u.exec(
    cut(source.folded, ink),
  )
  return span(ink.start + (mark?.[0].length ?? 0), ink.end)
}

import { cut, type Span } from '../model/span.ts'
import { cellsOf, isRule } from './cells.ts'

type Readable = { text: string; folded: string }

/** A row of a table: each cell as the lines it is printed on, none for an empty cell. */
export type Row = { cells: Span[][]; lines: Span[] }

/**
 * The rows below a table's head of `width` columns. A page may break a row inside a cell, so that a row goes on until
 * it has all its cells; `opens` tells a first cell, by what the row above it has. A line that is one cell and opens no row goes on with the last one.
 * The rule below the head of a Markdown table (| --- |) is no row.
 */
export function tableRows(
  source: Readable,
  lines: readonly Span[],
  width: number,
  opens: (cell: Span, above: Row) => boolean,
): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    if (isRule(cut(source.folded, line))) continue
    const parts = cellsOf(source, line, width)
    const [first, ...more] = parts
    const open = rows.at(-1)
    if (!first) continue
    const broken =
      open !== undefined &&
      open.cells.length < width &&
      (isTabbed(source, [...open.lines, line]) || goesOn(source, open))
    if (open && !opens(first, open) && (broken || more.length === 0)) {
      goOn(open, line, first, more)
    } else rows.push({ cells: parts.map(asCell), lines: [line] })
  }
  return rows
}

const isTabbed = ({ text }: Readable, lines: readonly Span[]): boolean =>
  lines.some((line) => cut(text, line).includes('\t'))

/** 救助、双拥、⏎老龄: columns of spaces, cut inside a cell. */
const goesOn = ({ folded }: Readable, { lines }: Row): boolean => {
  const last = lines.at(-1)
  return last !== undefined && /[、,]$/u.test(cut(folded, last))
}

const asCell = (part: Span): Span[] => (part.end > part.start ? [part] : [])

function goOn(row: Row, line: Span, first: Span, more: readonly Span[]): void {
  row.cells.at(-1)?.push(...asCell(first))
  row.cells.push(...more.map(asCell))
  row.lines.push(line)
}

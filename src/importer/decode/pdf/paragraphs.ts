import type { Flow } from './columns.ts'
import { CLOSED, INDENTED, RAGGED, marginsOf, median, type Line, type Margins } from './page-margins.ts'
import type { Row, Segment } from './rows.ts'

/** A paragraph begins with a number where one stands, however full the line above is. In full and half width. */
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节条、，]|[—●])/u
/** So does a line with a label in a list of such, unless the line above breaks off behind a comma. */
const LABEL = /^\p{Script=Han}{2,8}[：:]/u
const OPEN = /[，,、]$/u
/** Lines of one cell stand no further apart. Em. */
const CLOSE = 2
/** A wider gap than this many usual ones is a blank line. */
const BLANK = 1.7

/**
 * The paragraphs of flows as lines, an empty one for a gap between them. A line that reaches the margin goes on in the
 * next, also over columns and pages, unless that one is indented or begins with a number after a closing mark. Rows of
 * cells that stand below one another are parted by tabs.
 */
export function paragraphsOf(flows: readonly Flow[]): string[] {
  const printed = flows.flatMap((flow, i) => linesOf(flow, i))
  const margins = marginsOf(printed, flows)
  const pitch = median(gaps(printed))
  const paragraphs: string[] = []
  let start: Line | null = null
  printed.forEach((line, i) => {
    const before = printed[i - 1]
    const gap = before?.flow === line.flow ? line.row.y - before.row.y : 0
    if (
      before &&
      start &&
      gap <= BLANK * pitch &&
      goesOn(start, before, line, margins(line), margins(before))
    ) {
      paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
      return
    }
    if (before && gap > BLANK * pitch) paragraphs.push('')
    paragraphs.push(line.text)
    start = line
  })
  return paragraphs
}

function goesOn(start: Line, before: Line, line: Line, own: Margins, above: Margins): boolean {
  if (
    line.isTable ||
    (before.isTable && !own.indents) ||
    Math.abs(line.row.size - before.row.size) > line.row.size / 10
  )
    return false
  if (before.x1 < above.right - RAGGED * before.row.size) return false
  if (!own.wraps && CLOSED.test(before.text)) return false
  const begins =
    (LABEL.test(line.text) && !OPEN.test(before.text)) ||
    (NUMBERED.test(line.text) && CLOSED.test(before.text))
  if (begins && !own.indents) return false
  const inset = (line.first.x0 - own.left) / line.row.size
  if (inset < INDENTED) return true
  // Hanging: the lines below a number stand beneath the text behind it.
  const hangs = line.flow === start.flow && NUMBERED.test(start.text) && line.first.x0 > start.first.x0 + 1
  return hangs && (before === start || Math.abs(line.first.x0 - before.first.x0) < line.row.size / 2)
}

/** Latin words that a line parts keep their space. */
const joined = (text: string, next: string): string =>
  `${text}${/[a-z\d]$/iu.test(text) && /^[a-z]/iu.test(next) ? ' ' : ''}${next}`

function linesOf({ rows }: Flow, flow: number): Line[] {
  const lines: Line[] = []
  rows.forEach((row, i) => {
    const [first] = row.segments
    if (!first) return
    const above = lines.at(-1)
    if (above?.isTable && fillsUp(above, row)) return
    const isTable =
      row.segments.length > 1 && [rows[i - 1], rows[i + 1]].some((other) => other && isAligned(row, other))
    lines.push({ row, first, text: textOf(row, isTable), x1: row.segments.at(-1)?.x1 ?? 0, flow, isTable })
  })
  return lines
}

const textOf = ({ segments }: Row, isTable: boolean): string =>
  segments.map(({ text }) => text).join(isTable ? '\t' : '  ')

/** Takes a row into the row of cells above it when it holds the second lines of some of these, and not of the first. */
function fillsUp(above: Line, { segments, size, y }: Row): boolean {
  const cells = above.row.segments
  const under = segments.map(({ x0 }) => cells.findIndex((cell) => Math.abs(cell.x0 - x0) < size / 2))
  if (y - above.row.y > CLOSE * size * (1 + (above.filled ?? 0)) || under.some((cell) => cell < 1))
    return false
  segments.forEach(({ text }, i) => {
    const cell = cells[under[i] ?? 0]
    if (cell) cell.text += text
  })
  above.filled = (above.filled ?? 0) + 1
  above.text = textOf(above.row, true)
  return true
}

/** Whether most cells of a row begin where those of another do. */
function isAligned(row: Row, other: Row): boolean {
  if (other.segments.length < 2) return false
  const near = (a: Segment) => other.segments.some((b) => Math.abs(a.x0 - b.x0) < row.size)
  return row.segments.filter(near).length > row.segments.length / 2
}

const gaps = (lines: readonly Line[]): number[] =>
  lines.flatMap((line, i) => {
    const before = lines[i - 1]
    return before?.flow === line.flow && line.row.y > before.row.y ? [line.row.y - before.row.y] : []
  })

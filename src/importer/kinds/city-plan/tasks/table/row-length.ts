import { cells } from '../../../../extract/cells.ts'
import type { PrintedLine } from '../../../../extract/printed-lines.ts'
import { cut, span } from '../../../../model/span.ts'
import { isNumber } from './fit.ts'

type Readable = { text: string; folded: string }

/** No cell is broken over more lines. */
const MOST = 40

/**
 * How many lines the row takes that begins at a line: more than one where tabs part its cells and the paragraphs of a
 * cell stand on lines of their own, so that only together they have all the tabs of a row of `width` columns.
 */
export function rowLength(
  { text, folded }: Readable,
  lines: readonly PrintedLine[],
  at: number,
  width: number,
): number {
  let tabs = 0
  for (let end = at; end < Math.min(lines.length, at + MOST); end++) {
    const line = lines[end]
    if (!line || (end > at && opens({ text, folded }, line))) return 1
    tabs += cut(text, line.span).split('\t').length - 1
    if (tabs === 0 || tabs > width - 1) return 1
    if (tabs === width - 1) return end - at + 1
  }
  return 1
}

/** Whether a line begins a row: with a number, in the first cell or behind a merged one. */
const opens = (source: Readable, line: PrintedLine): boolean =>
  cut(source.text, line.span).includes('\t') &&
  cells(source, span(line.span.start, line.span.end))
    .slice(0, 2)
    .some((cell) => isNumber(cut(source.folded, cell)))

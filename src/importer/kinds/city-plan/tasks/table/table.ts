import { printedLines } from '../../../../extract/printed-lines.ts'
import type { Document } from '../../../../model/document.ts'
import { cut, type Span } from '../../../../model/span.ts'
import type { Entry } from '../entry.ts'
import { headedRows } from './headed.ts'
import { stackedRows } from './stacked.ts'

/** `lines` is all that belongs to tables. */
export type TaskTables = { entries: Entry[]; lines: Span[] }
/** `length` counts the lines of a table, with its head. */
export type Rows = { entries: Entry[]; length: number }

/**
 * The rows of tables with columns for a task and for who does it: a row a line, its cells parted by tabs, | or wide
 * spaces, or each cell on a line of its own below headings that stand so too.
 */
export function readTaskTables(document: Document): TaskTables {
  const { source } = document
  const found: TaskTables = { entries: [], lines: [] }
  const lines = printedLines(document)
  for (let i = 0; i < lines.length; i++) {
    const rows = headedRows(source, lines, i) ?? stackedRows(source, lines, i)
    if (!rows) continue
    found.entries.push(...withMerged(source, rows.entries))
    const above = lines[i - 1]
    const titled = above && TITLE.test(cut(source.folded, above.span).trim())
    found.lines.push(...lines.slice(titled ? i - 1 : i, i + rows.length).map((line) => line.span))
    i += rows.length - 1
  }
  return found
}

/**
 * 重点任务 | 具体措施: where a cell of the first column is merged over rows, printed again or once only, it titles what the
 * second one says.
 */
function withMerged({ folded }: Document['source'], entries: Entry[]): Entry[] {
  const title = ({ text }: Entry) => (text.length > 1 && text[0] ? text[0] : null)
  const merged = entries.some((entry, i) => {
    const [own, above] = [title(entry), i > 0 ? title(entries[i - 1] ?? entry) : null]
    return above !== null && (own === null || cut(folded, own) === cut(folded, above))
  })
  if (!merged) return entries
  let section: Span | null = null
  return entries.map((entry) => {
    const own = title(entry)
    section = own ?? section
    return { ...entry, section, text: own ? entry.text.slice(1) : entry.text }
  })
}

/** What only names the table below it, without a number. */
const TITLE = /^(?![一二三四五六七八九十]+、|[(\d])[^。,:]{2,40}(?:表|清单|分工|台账)$/u

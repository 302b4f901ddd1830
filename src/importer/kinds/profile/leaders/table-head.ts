import { cells, cellsOf, columns } from '../../../extract/cells.ts'
import type { Span } from '../../../model/span.ts'
import { LEADER_COLUMNS, type LeaderColumn } from './table-columns.ts'

type Readable = { text: string; folded: string }

/** What the columns of a table of leaders are, and the lines that say it: one, or two where 分工情况 stands over several. */
export type TableHead = { columns: (LeaderColumn | null)[]; lines: Span[]; below: Span[] }

/** Below a head of single spaces the rows must have as many cells; 「姓名 职务 分工」 may stand over anything. */
const fits = (source: Readable, head: Span, row: Span | undefined, width: number): boolean =>
  row === undefined || cells(source, head).length > 1 || cellsOf(source, row, width).length > 1

/** The head of the table among the lines of a block; null where there is none. */
export function tableHead(source: Readable, lines: readonly Span[]): TableHead | null {
  for (const [index, line] of lines.entries()) {
    const head = columns(source, line, LEADER_COLUMNS)
    const next = lines[index + 1]
    if (!head?.includes('name') || !fits(source, line, next, head.length)) continue
    const under = next && columns(source, next, LEADER_COLUMNS)
    if (!next || !under || under.includes('name'))
      return { columns: head, lines: [line], below: lines.slice(index + 1) }
    // The columns of the second line stand below the last of the first.
    return { columns: [...head.slice(0, -1), ...under], lines: [line, next], below: lines.slice(index + 2) }
  }
  return null
}

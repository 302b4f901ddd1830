import type { Run } from './runs.ts'

/** A piece of a row without a wide gap. */
export type Segment = Run
/** What stands on one baseline, from left to right. */
export type Row = { y: number; size: number; segments: Segment[] }

/** A gap that is wider parts two columns or cells. Em. */
const WIDE = 1.4

/** The rows of a page from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && run.y - first.y < Math.min(first.size, run.size) / 2) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => rowOf(row))
}

/** A row of these runs, those that stand close together as one segment. */
export function rowOf(runs: readonly Run[]): Row {
  const segments: Segment[] = []
  for (const run of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const last = segments.at(-1)
    const gap = last ? (run.x0 - last.x1) / Math.max(run.size, last.size) : Infinity
    if (!last || gap > WIDE) segments.push({ ...run })
    else {
      last.text += spaceFor(last.text, run.text, gap) + run.text
      last.x1 = Math.max(last.x1, run.x1)
      last.size = Math.max(last.size, run.size)
    }
  }
  for (const segment of segments) segment.text = closed(segment.text)
  const size = Math.max(...runs.map((run) => run.size))
  return { y: Math.max(...runs.map((run) => run.y)), size, segments }
}

/** The white space that a gap stands for; between Han characters a wide one parts two values, as in a text two spaces do. */
function spaceFor(before: string, after: string, gap: number): string {
  const isHan = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)
  if (gap >= 0.8) return isHan ? '  ' : '\u3000'
  if (/\s$/u.test(before) || /^\s/u.test(after)) return ''
  const isLatin = /[\da-z]$/iu.test(before) && /^[\da-z]/iu.test(after)
  return gap > (isLatin ? 0.2 : 0.4) ? ' ' : ''
}

/** Characters set far apart over four and more are one word: 工 作 总 结. */
const closed = (text: string): string =>
  text
    .trim()
    .replace(/\p{Script=Han}(?: \p{Script=Han}(?!\p{Script=Han})){3,}/gu, (word) => word.replaceAll(' ', ''))

import type { Cell, Table } from '../table.ts'
import { rowsOf } from './rows.ts'
import type { Rule, Rules } from './rules.ts'
import type { Run } from './runs.ts'

/** A table that is drawn with lines: where its columns and rows meet, and what stands in it. */
export type DrawnTable = { top: number; table: Table }

/** Lines that end nearer to one another touch. Points. */
const NEAR = 3
/** A page of more lines is a drawing. */
const MOST_RULES = 4_000
/** What a cell keeps free at its sides, and the least that a further character would need. Em. */
const SLACK = 2

/** The tables that a page draws, and the text that stands in none. */
export function drawnTables(runs: readonly Run[], rules: Rules): { tables: DrawnTable[]; rest: Run[] } {
  const tables: DrawnTable[] = []
  let rest = [...runs]
  for (const { across, down } of connected(rules)) {
    const [xs, ys] = [edges(down), edges(across)]
    if (xs.length < 3 || ys.length < 2) continue
    const isInside = (run: Run) => place(xs, middle(run)) >= 0 && place(ys, run.y - run.size / 3) >= 0
    const inside = rest.filter(isInside)
    if (inside.length === 0) continue
    rest = rest.filter((run) => !isInside(run))
    tables.push({ top: ys[0] ?? 0, table: tableOf(inside, { xs, ys, across, down }) })
  }
  return { tables, rest }
}

/** Lines that touch make one table. */
function connected({ across, down }: Rules): Rules[] {
  if (across.length + down.length > MOST_RULES) return []
  const found: Rules[] = []
  const left = new Set(down)
  const open = new Set(across)
  for (const seed of open) {
    open.delete(seed)
    const one: Rules = { across: [seed], down: [] }
    for (let next: Rule[] = [seed], isAcross = true; next.length > 0; isAcross = !isAcross) {
      const others = isAcross ? left : open
      const touched = [...others].filter((other) => next.some((rule) => touches(rule, other)))
      for (const rule of touched) others.delete(rule)
      one[isAcross ? 'down' : 'across'].push(...touched)
      next = touched
    }
    found.push(one)
  }
  return found
}

/** Of a line across and one down, in any order. */
const touches = (a: Rule, b: Rule): boolean =>
  a.from - NEAR <= b.at && b.at <= a.to + NEAR && b.from - NEAR <= a.at && a.at <= b.to + NEAR

/** The places of parallel lines, those that are one edge once. */
function edges(rules: readonly Rule[]): number[] {
  const found: number[] = []
  for (const { at } of [...rules].sort((a, b) => a.at - b.at))
    if (at - (found.at(-1) ?? -Infinity) > NEAR) found.push(at)
  return found
}

/** Between which edges a point lies, -1 for none. */
const place = (all: readonly number[], at: number): number =>
  all.findIndex((edge, i) => edge <= at && at < (all[i + 1] ?? -Infinity))

/** The middle of the first character: a text may be set over the edge. */
const middle = ({ x0, x1, size }: Run): number => x0 + Math.min(size, x1 - x0) / 2

type Grid = Rules & { xs: number[]; ys: number[] }

function tableOf(runs: readonly Run[], grid: Grid): Table {
  const { xs, ys } = grid
  const taken = new Set<string>()
  const table: Table = []
  for (let row = 0; row < ys.length - 1; row++) {
    const cells: Cell[] = []
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue
      const { rows, columns } = mergedFrom(grid, row, column)
      for (let y = row; y < row + rows; y++)
        for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`)
      const inside = runs.filter((run) => {
        const [x, y] = [place(xs, middle(run)), place(ys, run.y - run.size / 3)]
        return x >= column && x < column + columns && y >= row && y < row + rows
      })
      const width = (xs[column + columns] ?? 0) - (xs[column] ?? 0)
      cells.push({ lines: cellLines(inside, width), rows, columns })
    }
    table.push(cells)
  }
  return table
}

/** A cell goes on to the right and downwards where no line ends it. */
function mergedFrom(
  { xs, ys, across, down }: Grid,
  row: number,
  column: number,
): { rows: number; columns: number } {
  const centre = (all: readonly number[], i: number) => ((all[i] ?? 0) + (all[i + 1] ?? 0)) / 2
  const stops = (rules: readonly Rule[], at: number | undefined, beside: number) =>
    at === undefined ||
    rules.some(
      (rule) => Math.abs(rule.at - at) <= NEAR && rule.from - NEAR <= beside && beside <= rule.to + NEAR,
    )
  let columns = 1
  while (column + columns < xs.length - 1 && !stops(down, xs[column + columns], centre(ys, row))) columns++
  let rows = 1
  while (row + rows < ys.length - 1 && !stops(across, ys[row + rows], centre(xs, column))) rows++
  return { rows, columns }
}

/** The lines of a cell; one that fills its width goes on in the next. */
function cellLines(runs: readonly Run[], width: number): string[] {
  const lines: string[] = []
  let full = false
  for (const { segments, size } of rowsOf(runs)) {
    const text = segments.map((segment) => segment.text).join(' ')
    if (full) lines.push(`${lines.pop() ?? ''}${text}`)
    else lines.push(text)
    full = (segments.at(-1)?.x1 ?? 0) - (segments[0]?.x0 ?? 0) > width - SLACK * size
  }
  return lines
}

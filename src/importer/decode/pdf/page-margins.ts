import type { Flow } from './columns.ts'
import type { Row, Segment } from './rows.ts'

/** A row as it is printed: its first piece, its text and where it ends; `flow` is the number of its flow. */
export type Line = {
  row: Row
  first: Segment
  text: string
  x1: number
  flow: number
  isTable: boolean
  filled?: number
}

/**
 * `indents`: paragraphs begin further in than their other lines, so that a line that does not begins none. `wraps`: some
 * line ends at the margin inside a sentence; where none does, a line that ends a sentence ends its paragraph.
 */
export type Margins = { left: number; right: number; indents: boolean; wraps: boolean }

/** A left margin that is so much wider than the right one holds the indent of two. Em. */
const INDENT = { least: 1.5, most: 3 }
/** Further in than this it is centred. Em. */
const DEEPEST = 4.5
/** A margin before this share of the page, or of its half with its outer margin, is only that of short lines. */
const LEAST_FILLED = { whole: 0.75, left: 0.6, right: 0.6 }
export const CLOSED = /[。！？；：!?;:”）)]$/u
/** A full line may end this much before the margin, since no line begins with a closing mark. Em. */
export const RAGGED = 1.6
/** Further in than this a line is indented. Em. */
export const INDENTED = 0.8

/** The margins of each side of the page, from all pages. */
export function marginsOf(lines: readonly Line[], flows: readonly Flow[]): (line: Line) => Margins {
  const sideOf = ({ flow }: Line) => flows[flow]?.side ?? 'whole'
  const bySide = new Map(
    (['whole', 'left', 'right'] as const).map((side) => {
      const own = lines.filter((line) => !line.isTable && sideOf(line) === side)
      const sizes = median(own.map(({ row }) => row.size))
      const right = -commonest(
        own.map(({ x1 }) => -x1),
        sizes / 2,
      )
      const left = commonest(
        own.map(({ first }) => first.x0),
        sizes / 2,
      )
      const flow = flows.find((one) => one.side === side)
      return [
        side,
        measured({ side, left, right, size: sizes, own, from: flow?.from ?? 0, to: flow?.to ?? 0 }),
      ]
    }),
  )
  return (line) => bySide.get(sideOf(line)) ?? { left: 0, right: Infinity, indents: false, wraps: false }
}

type Measured = {
  side: Flow['side']
  left: number
  right: number
  size: number
  own: readonly Line[]
  from: number
  to: number
}

/** The margins of one side, and what its lines tell of how they are set. */
function measured({ side, left, right, size, own, from, to }: Measured): Margins {
  // Where no line is long, the margin is as wide as the one on the left.
  const longest = Math.max(right, ...own.map(({ x1 }) => x1))
  const end =
    [right, longest, to - (left - from)].find((x) => x >= from + LEAST_FILLED[side] * (to - from)) ?? right
  const isInset = (x: number) => (line: Line) =>
    line.first.x0 > x + INDENTED * size && line.first.x0 < x + DEEPEST * size
  const inset = own.filter(isInset(left)).length > own.length / 10
  // Further in than the other margin, and nothing further in still: what all lines begin with is the indent.
  const wider = (left - from - (to - end)) / size
  const isIndent = side === 'whole' && !inset && wider > INDENT.least && wider < INDENT.most
  const start = isIndent ? left - 2 * size : left
  const wraps = own.some((line, i) => {
    const before = own[i - 1]
    return before && before.x1 > end - RAGGED * size && !CLOSED.test(before.text) && !isInset(start)(line)
  })
  return { left: start, right: end, indents: inset || isIndent, wraps }
}

/** The least of the values that several lines share, give or take: one that hangs over the margin does not move it. */
function commonest(values: readonly number[], tolerance: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const wanted = Math.max(2, sorted.length / 10)
  let from = 0
  let to = 0
  for (const value of sorted) {
    while ((sorted[from] ?? 0) < value) from++
    while (to < sorted.length && (sorted[to] ?? 0) <= value + tolerance) to++
    if (to - from >= wanted) return value
  }
  return sorted[0] ?? 0
}

/** The middle one of the values; 0 of none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

import type { Span } from '../../../../model/span.ts'
import type { Column } from './columns.ts'
import { fit } from './fit.ts'

type Readable = { text: string; folded: string }

/** A second part of one cell costs that much, so that parts rather go to columns of their own; mostly one body leads. */
const goesOn = (column: Column | null): number => (column === 'lead' ? 1 : 0.75)
const SKIPPED = 0.25
/** More are no row. */
const MOST = 60

/**
 * The cells of a row that has not one for each column, in their columns: the order stays, a column may stay empty, and
 * with `broken` one may hold several. The likeliest by what the cells say.
 */
export function align(
  source: Readable,
  cells: readonly Span[],
  columns: readonly (Column | null)[],
  broken: boolean,
): Span[][] | null {
  if (cells.length > MOST || cells.length === 0) return null
  // best[c] is the likeliest way to place the cells so far with the last of them in column c.
  let best: (Way | null)[] = columns.map((column, c) => {
    const cell = cells[0]
    return cell ? { score: fit(source, cell, column) - c * SKIPPED, places: [c] } : null
  })
  for (const cell of cells.slice(1)) {
    best = columns.map((column, c) =>
      likeliest(best, c, broken ? goesOn(column) : null, fit(source, cell, column)),
    )
  }
  const way = best.reduce<Way | null>((a, b) => (b && (!a || b.score > a.score) ? b : a), null)
  if (!way) return null
  return columns.map((_, c) => cells.filter((__, i) => way.places[i] === c))
}

type Way = { score: number; places: number[] }

function likeliest(before: (Way | null)[], c: number, goingOn: number | null, gain: number): Way | null {
  let found: Way | null = null
  for (let from = 0; from <= c; from++) {
    const way = before[from]
    if (!way || (from === c && goingOn === null)) continue
    const cost = from === c ? (goingOn ?? 0) : (c - from - 1) * SKIPPED
    const score = way.score + gain - cost
    if (!found || score > found.score) found = { score, places: [...way.places, c] }
  }
  return found
}

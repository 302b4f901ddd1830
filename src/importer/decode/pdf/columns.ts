import type { Row } from './rows.ts'

/** Rows that are read one after the other, with the part of the page they may fill. Flows of one `side` have the same margins. */
export type Flow = { side: 'whole' | 'left' | 'right'; from: number; to: number; rows: Row[] }

/** Fewer rows beside one another are a table or a pair of labels. */
const LEAST_ROWS = 5
/** How much of its half a column of prose fills, and a column of cells does not. */
const FILLED = 0.65

/**
 * The rows of a page in the order in which a person reads them: a page of two columns is read down the left one first.
 * Headings over both columns part what stands above from what stands below.
 */
export function flowsOf(rows: readonly Row[], pageWidth: number): Flow[] {
  const gutter = gutterOf(rows, pageWidth)
  const whole = (of: Row[]): Flow => ({ side: 'whole', from: 0, to: pageWidth, rows: of })
  if (gutter === null) return [whole([...rows])]
  const flows: Flow[] = []
  let band: Row[] = []
  const close = () => {
    const columns = inColumns(band, gutter)
    if (columns)
      flows.push(
        { side: 'left', from: 0, to: gutter, rows: columns.left },
        { side: 'right', from: gutter, to: pageWidth, rows: columns.right },
      )
    else flows.push(whole(band))
    band = []
  }
  for (const row of rows) {
    if (!crosses(row, gutter)) {
      band.push(row)
      continue
    }
    close()
    flows.push(whole([row]))
  }
  close()
  return merged(flows)
}

const crosses = ({ segments }: Row, gutter: number): boolean =>
  segments.some(({ x0, x1 }) => x0 < gutter && x1 > gutter)

/** Where the page parts: a line down its middle that few rows cross and many have text on both sides of. */
function gutterOf(rows: readonly Row[], pageWidth: number): number | null {
  let best: { gutter: number; crossing: number } | null = null
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const gutter = pageWidth * share
    const crossing = rows.filter((row) => crosses(row, gutter)).length
    if (!best || crossing < best.crossing) best = { gutter, crossing }
  }
  if (!best) return null
  const { gutter } = best
  const both = rows.filter((row) => !crosses(row, gutter) && row.segments.length >= 2)
  return both.length >= LEAST_ROWS ? gutter : null
}

/** The two halves of rows that are columns of prose; null for any other. */
function inColumns(band: Row[], gutter: number): { left: Row[]; right: Row[] } | null {
  const half = (isLeft: boolean): Row[] =>
    band.flatMap((row) => {
      const segments = row.segments.filter(({ x1 }) => x1 <= gutter === isLeft)
      return segments.length > 0 ? [{ ...row, segments }] : []
    })
  const [left, right] = [half(true), half(false)]
  const isProse = [left, right].every((rows) => rows.length >= LEAST_ROWS && fills(rows))
  return isProse ? { left, right } : null
}

function fills(rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map(({ segments }) => segments[0]?.x0 ?? Infinity))
  const right = Math.max(...rows.map(({ segments }) => segments.at(-1)?.x1 ?? 0))
  const filled = rows.filter(({ segments }) => (segments.at(-1)?.x1 ?? 0) - left > FILLED * (right - left))
  return right > left && filled.length >= rows.length / 2
}

/** Neighbours of the whole width are one flow. */
function merged(flows: readonly Flow[]): Flow[] {
  const all: Flow[] = []
  for (const flow of flows) {
    const last = all.at(-1)
    if (last?.side === 'whole' && flow.side === 'whole') last.rows.push(...flow.rows)
    else all.push(flow)
  }
  return all
}

import { LIMITS, within } from './limits.ts'

/** `lines`: what is printed in the cell; `columns` and `rows`: how many of each it is merged over. */
export type Cell = { lines: string[]; columns: number; rows: number }
export type Table = Cell[][]

/** A table for data has no such cell; one that has lays out a page. Characters. */
const LONGEST_CELL = 2_000
/** A merged cell up to here is a label and said of each row it stands beside. Characters. */
const LABEL = 60

/**
 * A table as lines: a row is a line and its cells are parted by tabs, so that every format gives one form; only the
 * paragraphs of a cell break its row. A merged
 * cell is repeated in each row it labels, and leaves its other columns empty. What only lays out a page is printed
 * cell by cell.
 */
export function tableLines(table: Table): string[] {
  if (isFrame(table)) return table.flat().flatMap(({ lines }) => lines)
  return gridOf(table).flatMap((row) => {
    const inked = row.filter((cell) => cell && written(cell) !== '')
    const [only] = inked
    if (inked.length <= 1) return only?.lines ?? []
    return [row.map((cell) => (cell ? written(cell) : '')).join('\t')]
  })
}

function isFrame(table: Table): boolean {
  const inked = table.map((row) => row.filter((cell) => written(cell) !== ''))
  return (
    inked.every((row) => row.length <= 1) ||
    (inked.length === 1 && table.flat().some(({ lines }) => lines.length > 1)) ||
    inked.flat().some((cell) => written(cell).length > LONGEST_CELL)
  )
}

/**
 * The text of a cell. A line that ends a sentence or begins with a number ends a paragraph; any other goes on, as a label
 * broken to fit does.
 */
const written = ({ lines }: Cell): string => {
  const inked = lines.map((line) => line.replace(/[\t\r\n]+/gu, ' ').trim()).filter(Boolean)
  return inked
    .map((line, index) =>
      index > 0 && (ENDS.test(inked[index - 1] ?? '') || NUMBERED.test(line)) ? `\n${line}` : ` ${line}`,
    )
    .join('')
    .trim()
    .replace(/ (?=[（(])/gu, '')
}
const ENDS = /[。；;！!？?]$/u
const NUMBERED =
  /^(?:\d{1,2}[.、．](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/u

/** Every place of the table with the cell it shows; null for the further places of a merged cell. */
function gridOf(table: Table): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = table.map(() => [])
  let places = 0
  table.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const rows = Math.min(cell.rows, table.length - y)
      places += rows * cell.columns
      within('decode/too-many-cells', places, LIMITS.cells)
      const label = written(cell).length <= LABEL ? cell : null
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < cell.columns; right++) {
          const line = grid[y + down]
          if (line) line[x + right] = right > 0 ? null : down > 0 ? label : cell
        }
      x += cell.columns
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

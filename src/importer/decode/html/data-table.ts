import { tableLines, type Cell, type Table } from '../table.ts'
import { attribute, childrenOf, elements, isElement, type Element, type Node } from './tree.ts'

/** What no table of data holds: tables that do lay out a page. */
const LAYOUT = /^(?:table|h[1-6]|nav|form|iframe|article|section|main)$/u
const PARTS = /^(?:thead|tbody|tfoot)$/u

/**
 * The lines of a table of data, with the cells that are merged over rows and columns; null for a table that lays out a
 * page. `print` gives the text of a cell.
 */
export function dataTableLines(table: Element, print: (cell: Node) => string): string[] | null {
  const rows = rowsOf(table)
  const isData = rows.length > 1 && rows.filter((cells) => cells.length > 1).length >= rows.length / 2
  if (!isData || [...elements(table)].some((inner) => inner !== table && LAYOUT.test(inner.tagName)))
    return null
  const captions = elementsIn(table).filter(({ tagName }) => tagName === 'caption')
  const cells: Table = rows.map((row) => row.map((cell) => cellOf(cell, print)))
  return [...captions.map((caption) => print(caption).trim()), ...tableLines(cells)]
}

const elementsIn = (element: Element): Element[] => childrenOf(element).filter(isElement)

function rowsOf(table: Element): Element[][] {
  const parts = elementsIn(table).flatMap((part) => (PARTS.test(part.tagName) ? elementsIn(part) : [part]))
  return parts
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'))
}

const cellOf = (cell: Element, print: (cell: Node) => string): Cell => ({
  lines: print(cell)
    .split('\n')
    .filter((line) => line.trim() !== ''),
  columns: span(cell, 'colspan', 1_000),
  rows: span(cell, 'rowspan', 65_534),
})

/** A browser reads no more; a nought in rowspan means the rest of the table. */
function span(cell: Element, name: string, most: number): number {
  const written = attribute(cell, name) ?? '1'
  const value = /^\s*\d{1,6}/u.test(written) ? Number.parseInt(written, 10) : 1
  return value === 0 ? (name === 'rowspan' ? most : 1) : Math.min(value, most)
}

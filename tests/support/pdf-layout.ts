import { PAGE, pdfOf, widthOf, type PdfPage, type PdfRule } from './pdf.ts'

export type Layout = {
  /** Points. */
  size?: number
  columns?: 1 | 2
  /** Em that the first line of a paragraph is set in. */
  indent?: number
  header?: string
  /** Whether each page has its number in its foot. */
  numbered?: boolean
  /** Whether tables have lines. */
  ruled?: boolean
  title?: string
}

const MARGIN = { top: 100, bottom: 100, side: 85 }
const GUTTER = 30
const CELL_PADDING = 6

/**
 * A text as a program would print it to PDF: lines wrapped at the margin, no mark at the beginning of a line, rows with
 * tabs below one another as a table.
 */
export function pdfFromText(text: string, layout: Layout = {}): Uint8Array {
  const { size = 16, columns = 1, indent = 2, header, numbered = false, ruled = true, title } = layout
  const pitch = size * 1.75
  const width = (PAGE.width - 2 * MARGIN.side - (columns - 1) * GUTTER) / columns
  const pages: PdfPage[] = []
  let column: number = columns
  let y = 0
  const place = (lines = 1): { x: number; y: number; page: PdfPage } => {
    if (column === columns || y - lines * pitch < MARGIN.bottom) {
      column = column >= columns - 1 ? 0 : column + 1
      if (column === 0) pages.push(framed(pages.length + 1, header, numbered))
      y = PAGE.height - MARGIN.top
    }
    y -= lines * pitch
    const page = pages.at(-1)
    if (!page) throw new Error('no page')
    return { x: MARGIN.side + column * (width + GUTTER), y, page }
  }
  for (const block of blocksOf(text)) {
    if (typeof block === 'string') {
      const plain = block.trim()
      if (plain === '') {
        if (column < columns) y -= pitch
        continue
      }
      wrapped(plain, width / size, indent).forEach((line, i) => {
        const { x, y: at, page } = place()
        page.texts.push({ x: x + (i === 0 ? indent * size : 0), y: at, size, text: line })
      })
      continue
    }
    const shares = columnWidths(block, width)
    for (const row of block) {
      const cells = row.map((cell, i) =>
        wrapped(cell.trim(), ((shares[i] ?? 0) - 2 * CELL_PADDING) / size, 0),
      )
      const height = Math.max(...cells.map((lines) => lines.length))
      const { x, y: at, page } = place(height)
      const top = at + height * pitch - 0.6 * size
      let left = x
      cells.forEach((lines, i) => {
        // Office programs centre cells over the height of their row.
        const first = at + ((height + lines.length) / 2 - 1) * pitch
        lines.forEach((line, j) => {
          if (line !== '') page.texts.push({ x: left + CELL_PADDING, y: first - j * pitch, size, text: line })
        })
        left += shares[i] ?? 0
      })
      if (ruled) page.rules?.push(...frameOf(x, top, height * pitch, shares))
    }
  }
  return pdfOf(pages, title === undefined ? {} : { title })
}

function framed(number: number, header: string | undefined, numbered: boolean): PdfPage {
  const texts = []
  if (header !== undefined) texts.push({ x: MARGIN.side, y: PAGE.height - 50, size: 9, text: header })
  if (numbered) texts.push({ x: PAGE.width / 2 - 14, y: 40, size: 12, text: `- ${number} -` })
  return { texts, rules: [] }
}

/** Lines, and runs of rows with tabs as tables. */
function blocksOf(text: string): (string | string[][])[] {
  const blocks: (string | string[][])[] = []
  for (const line of text.split(/\r?\n/u)) {
    const last = blocks.at(-1)
    if (!line.includes('\t')) blocks.push(line)
    else if (Array.isArray(last)) last.push(line.split('\t'))
    else blocks.push([line.split('\t')])
  }
  return blocks
}

/** Cut at `width` em; closing marks never begin a line, they hang over or stay behind. */
function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const char of text) {
    const room = width - (lines.length === 0 ? indent : 0)
    if (widthOf(line + char) > room && !/[，。；：、）〕》”！？,.;:)]/u.test(char)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return [...lines, line]
}

/** Each column takes its share by its longest cell, and no less than five characters. */
function columnWidths(rows: readonly string[][], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length))
  const longest = Array.from({ length: count }, (_, i) =>
    Math.min(24, Math.max(5, ...rows.map((row) => widthOf(row[i]?.trim() ?? '')))),
  )
  const all = longest.reduce((a, b) => a + b, 0)
  return longest.map((share) => (share / all) * width)
}

function frameOf(x: number, top: number, height: number, shares: readonly number[]): PdfRule[] {
  const right = x + shares.reduce((a, b) => a + b, 0)
  const bottom = top - height
  let left = x
  const edges = shares.map((share) => (left += share))
  return [
    { x0: x, y0: top, x1: right, y1: top },
    { x0: x, y0: bottom, x1: right, y1: bottom },
    ...[x, ...edges].map((edge) => ({ x0: edge, y0: top, x1: edge, y1: bottom })),
  ]
}

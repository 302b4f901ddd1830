import type { PrintedLine } from '../page.ts'
import { tableLines, type Cell, type Table } from '../table.ts'
import { inlineOf } from './runs.ts'
import { levelOfStyle, listCounter, type Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'
import { child, childrenOf, integer, isOn, valueOf, type Xml } from './xml.ts'

type Printer = {
  styles: Styles
  numbering: Numbering
  count: (numId: string, level: number) => string
  /** The text of a paragraph whose end was deleted: it goes on in the next one. */
  open: string
}

/** The lines of a document as Word prints them, numbers included; its table of contents is furniture. */
export function bodyLines(body: Xml, styles: Styles, numbering: Numbering): PrintedLine[] {
  return blocks(body, { styles, numbering, count: listCounter(numbering), open: '' })
}

/** What was deleted or moved away, and the settings of the section. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPr',
  'w:tblGrid',
])

function blocks(parent: Xml, printer: Printer): PrintedLine[] {
  return childrenOf(parent).flatMap((element) => {
    if (UNSEEN.has(element.name)) return []
    if (element.name === 'w:p') return paragraph(element, printer)
    if (element.name === 'w:tbl') return tableLines(table(element, printer)).map((text) => ({ text }))
    if (element.name === 'mc:AlternateContent')
      return blocks(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element, printer)
    if (element.name === 'w:sdt' && isContents(element)) return blocks(element, printer).map(asChrome)
    return blocks(element, printer)
  })
}

function paragraph(element: Xml, printer: Printer): PrintedLine[] {
  const properties = child(element, 'w:pPr')
  const style = valueOf(properties, 'w:pStyle') ?? printer.styles.usual
  const { text, boxes } = inlineOf(element, printer.styles)
  const mark = child(properties, 'w:rPr')
  const boxed = boxes.flatMap((box) => blocks(box, { ...printer, open: '' }))
  const whole = printer.open + text
  printer.open = ''
  if (child(mark, 'w:del') !== undefined || isOn(mark, 'w:vanish')) {
    printer.open = whole
    return boxed
  }
  // An empty paragraph is a blank line, as in a text, and counts in its list.
  const label = number(properties, style, printer)
  const printed = whole.trim() === '' ? '' : label + whole
  const lines = printed.split('\n').map((line) => ({ text: line.trimEnd() }))
  const chrome = /^toc \d/iu.test(printer.styles.style(style)?.name ?? '')
  const own = chrome ? lines.map(asChrome) : lines
  return [...own, ...boxed]
}

/** The number that a paragraph or its style has; every numbered paragraph counts, an empty one too. */
function number(properties: Xml | undefined, styleId: string | undefined, printer: Printer): string {
  const own = child(properties, 'w:numPr')
  const style = printer.styles.style(styleId)
  const numId = valueOf(own, 'w:numId') ?? style?.numId
  const num = numId === undefined ? undefined : printer.numbering.nums.get(numId)
  if (numId === undefined || !num) return ''
  const byStyle = styleId === undefined ? undefined : levelOfStyle(num, styleId)
  const level = integer(valueOf(own, 'w:ilvl')) ?? byStyle ?? integer(style?.level) ?? 0
  return printer.count(numId, level)
}

function table(element: Xml, printer: Printer): Table {
  const above = new Map<number, Cell>()
  return rows(element).map((row) => {
    const cells: Cell[] = []
    let column = integer(valueOf(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0
    for (const cell of within(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr')
      const columns = Math.max(1, integer(valueOf(properties, 'w:gridSpan')) ?? 1)
      const merge = child(properties, 'w:vMerge')
      const open = above.get(column)
      if (merge && merge.attrs['w:val'] !== 'restart' && open) open.rows++
      else {
        const lines = blocks(cell, { ...printer, open: '' }).map(({ text }) => text)
        const made: Cell = { lines: lines.filter((line) => line.trim() !== ''), columns, rows: 1 }
        cells.push(made)
        if (merge) above.set(column, made)
        else above.delete(column)
      }
      column += columns
    }
    return cells
  })
}

const rows = (element: Xml): Xml[] =>
  within(element, 'w:tr').filter((row) => {
    const properties = child(row, 'w:trPr')
    return !child(properties, 'w:del') && !isOn(properties, 'w:hidden')
  })

/** The rows of a table or cells of a row, those in controls and insertions too, and none of tables inside. */
function within(parent: Xml, name: string): Xml[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.name === name) return [element]
    if (UNSEEN.has(element.name) || element.name === 'w:tbl' || element.name === 'w:tc') return []
    return within(element, name)
  })
}

const isContents = (sdt: Xml): boolean =>
  valueOf(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'

const asChrome = (line: PrintedLine): PrintedLine => ({ ...line, chrome: true })

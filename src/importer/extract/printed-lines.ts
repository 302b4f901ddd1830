import type { Document } from '../model/document.ts'
import { cut, span, type Span } from '../model/span.ts'

/** `span` keeps the white space at the line's ends: a tab there is an empty cell. */
export type PrintedLine = { span: Span; blankBefore: boolean }

/** The lines of a document as printed, those that hold ink and are no furniture; numbers inside them cut none. */
export function printedLines({ source: { text }, outline }: Document): PrintedLine[] {
  const found: PrintedLine[] = []
  const chrome = [...outline.chrome].sort((a, b) => a.start - b.start)
  let blankBefore = false
  let start = 0
  let next = 0
  for (const { index, 0: mark } of [...text.matchAll(/\r\n|[\r\n\u2028\u2029]|$/gu)]) {
    const line = span(start, index)
    start = index + mark.length
    while (next < chrome.length && (chrome[next]?.end ?? 0) <= line.start) next++
    const [ink, furniture] = [cut(text, line).trim(), chrome[next]]
    if (!ink) blankBefore = true
    else if (!furniture || furniture.start >= line.end) {
      found.push({ span: line, blankBefore })
      blankBefore = false
    }
  }
  return found
}

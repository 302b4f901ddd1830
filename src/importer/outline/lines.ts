import { span, trim, type Span } from '../model/span.ts'
import type { Line } from '../model/outline.ts'
import { numberDecimalParents } from './decimal-parents.ts'
import { flowed } from './flowed.ts'
import { markerAt } from './numbering.ts'
import { pageNumbers } from './page-numbers.ts'
import { leadIn, runOn } from './run-on.ts'
import { topicOf } from './topics.ts'

/**
 * The printed lines that hold ink, in order, each with its numbering marker and the topic it announces. Numbered
 * entries printed on one line count as lines of their own, and so does what announces them.
 */
export function lines(text: string, folded: string): Line[] {
  const found: Line[] = []
  let blankBefore = false
  for (const raw of printedLines(text, folded)) {
    const ink = trim(text, raw)
    if (ink.start === ink.end) {
      blankBefore = true
      continue
    }
    const marker = markerAt(folded, ink)
    const list = marker ? null : leadIn(text, folded, ink)
    const entries = marker
      ? runOn(text, folded, ink, marker)
      : list
        ? [{ span: list.lead, marker: null }, ...list.entries]
        : [{ span: ink, marker }]
    for (const entry of entries) {
      const head = entry.marker ? trim(text, span(entry.marker.span.end, entry.span.end)) : entry.span
      found.push({
        ...entry,
        blankBefore,
        topic: topicOf(folded.slice(head.start, head.end)),
        opening: openingOf(folded, head),
      })
      blankBefore = false
    }
  }
  return numberDecimalParents(folded, found)
}

/** 「【内设机构】内设5个科室：…」: yearbooks set the heading of a block in front of its text. */
function openingOf(folded: string, { start, end }: Span): Line['opening'] {
  const mark = /^\[[^[\]]{2,12}\](?= {0,4}[^ ])/u.exec(folded.slice(start, end))?.[0]
  const topic = mark === undefined ? null : topicOf(mark)
  return mark !== undefined && topic !== null
    ? { topic, heading: span(start, start + mark.length) }
    : undefined
}

/** Lines as printed, apart from the page numbers in them; a page that lost its lines is cut at its numbers. */
function printedLines(text: string, folded: string): Span[] {
  const raw = rawLines(text)
  const pages = new Map(pageNumbers(folded, raw).map((page) => [page.start, page]))
  const apart = raw.flatMap((line) => {
    const page = pages.get(trim(text, line).start)
    return page ? [page, span(page.end, line.end)] : [line]
  })
  return flowed(text, folded, apart)
}

function rawLines(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu)) {
    spans.push({ start, end: index })
    start = index + mark.length
  }
  spans.push({ start, end: text.length })
  return spans
}

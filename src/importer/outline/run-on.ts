import type { Marker } from '../model/outline.ts'
import { span, trim, type Span } from '../model/span.ts'
import { markerAt } from './numbering.ts'
import { topicOf } from './topics.ts'

/** No marker is longer. */
const REACH = 12

/**
 * The numbered entries of one printed line: 「（一）加强领导。（二）落实责任。」 are two. An entry begins behind a
 * closing mark, with the line's own style of number and the next count, so that citations and figures begin none.
 */
export function runOn(
  text: string,
  folded: string,
  line: Span,
  first: Marker,
): { span: Span; marker: Marker }[] {
  const entries = [{ span: line, marker: first }]
  for (const { index, 0: mark } of folded
    .slice(line.start, line.end)
    .matchAll(/[。;!:)\]]|(?<=\p{Script=Han})(?=\([二三四五六七八九十]{1,2}\)\p{Script=Han})/gu)) {
    const open = entries.at(-1)
    const { start } = trim(text, span(line.start + index + mark.length, line.end))
    if (
      !open ||
      start < open.marker.span.end ||
      !/[(\d第一二三四五六七八九十①-⑳㈠-㈩]/u.test(folded[start] ?? '')
    )
      continue
    const marker = markerAt(folded, span(start, Math.min(start + REACH, line.end)))
    // 「（一）加强领导（二）明确责任」: without a closing mark only short headings run on, and 第（二）项 does not.
    const heading = folded.slice(open.marker.span.end, start)
    if (mark === '' && (heading.length > 24 || /[,。;:]|第$/u.test(heading))) continue
    if (marker?.style !== first.style) continue
    const counts =
      mark === ':' ? beginsAnew(folded, line, marker) : marker.ordinal === (open.marker.ordinal ?? NaN) + 1
    if (!counts) continue
    open.span = trim(text, span(open.span.start, start))
    entries.push({ span: span(start, line.end), marker })
  }
  return entries
}

/** 「…2022年，重点抓好三项工作：（一）…（二）…」: another list, of two entries and more, on a page that lost its lines. */
function beginsAnew(folded: string, line: Span, { ordinal, style, span: { end } }: Marker): boolean {
  const second = SECOND[style]
  if (ordinal !== 1 || second === undefined) return false
  return folded.slice(end, Math.min(end + NEXT, line.end)).includes(second)
}
const SECOND: Partial<Record<Marker['style'], string>> = {
  'han-comma': '二、',
  'paren-han': '(二)',
  'digit-dot': '2.',
  'digit-comma': '2、',
}
/** The second entry of a list begins no further away. Characters. */
const NEXT = 1_000

type List = { lead: Span; entries: { span: Span; marker: Marker }[] }

/**
 * The lead and the entries of a line that announces a numbered list and runs into it: 「主要职责是：1、…；2、…。」,
 * 「重点抓好以下工作。（一）…。（二）…。」, or has the heading of a block in a cell of its own. Null for any other line; one
 * entry alone is a list only behind such a heading, with the others on the next lines.
 */
export function leadIn(text: string, folded: string, line: Span): List | null {
  const reach = span(line.start, Math.min(line.end, line.start + LEAD))
  const tab = text.slice(reach.start, reach.end).indexOf('\t')
  const at = tab > 0 ? tab : folded.slice(reach.start, reach.end).indexOf(':')
  const list = at < 0 ? null : listBehind(text, folded, line, at)
  const heads = at > 0 && topicOf(folded.slice(line.start, line.start + at)) !== null
  if (list && (heads || (list.entries.length > 1 && tab <= 0))) return list
  for (const { index } of folded
    .slice(reach.start, reach.end)
    .matchAll(/。(?= ?(?:\(一\)|1[.、](?!\d)))/gu)) {
    const behind = listBehind(text, folded, line, index)
    if (behind && behind.entries.length > 1) return behind
  }
  return null
}

/** What stands behind the mark at an index of a line, when it opens with the first number of a list. */
function listBehind(text: string, folded: string, line: Span, index: number): List | null {
  const list = trim(text, span(line.start + index + 1, line.end))
  const marker = markerAt(folded, span(list.start, Math.min(list.start + REACH, list.end)))
  if (marker?.ordinal !== 1) return null
  const lead = trim(text, span(line.start, line.start + index + 1))
  return { lead, entries: runOn(text, folded, list, marker) }
}

/** No sentence that announces a list is longer. */
const LEAD = 120

import type { Marker, NumberingStyle } from '../model/outline.ts'
import { span, trim, type Span } from '../model/span.ts'
import { markerAt } from './numbering.ts'
import { styles } from './numbering/index.ts'
import { topicOf } from './topics.ts'

/** Pages whose lines were lost have such long ones. Characters. */
const LONG = 100
/** The last page of such a text is short. Characters. */
const LONG_AFTER_CUT = 60
/** No heading is longer: a number may follow it at once, 「一、工作回顾（一）党建…」. Characters. */
const HEADING = 40
const REACH = 12
const LEVEL = new Map(styles.map(({ id, level }) => [id, level ?? 9]))
const CANDIDATE =
  /[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|(?<![\d.])[1-9]\d?[、.](?!\d)|第[一二三四五六七八九十]{1,2}[,、:]/gu

/**
 * The lines of a page, long ones cut in front of the numbers inside them, 一、（一）1. at every depth: each behind a
 * closing mark or a heading, each counting on from the one before, also over the page breaks of file-sharing sites.
 */
export function flowed(text: string, folded: string, lines: readonly Span[]): Span[] {
  const last = new Map<NumberingStyle, number>()
  const seconds = lastSeconds(folded)
  return lines.flatMap((line) => {
    if (line.end - line.start < (last.size > 0 ? LONG_AFTER_CUT : LONG)) return [line]
    const cuts = [
      line.start,
      ...numbersIn(folded, line, last, seconds).filter((at) => at > line.start),
      line.end,
    ]
    return cuts
      .slice(1)
      .flatMap((end, i) => apart(folded, span(cuts[i] ?? end, end)))
      .map((piece) => trim(text, piece))
  })
}

/** 「二、领导分工 姓名：…」: the heading of a block and what a space alone parts from it, and so the page's own notes behind it. */
function apart(folded: string, { start, end }: Span): Span[] {
  const tail = folded.slice(Math.max(start, end - HEADING * 2), end)
  const note = tail.search(NOTE)
  const until = note < 0 ? end : end - tail.length + note
  return [...withoutHeading(folded, span(start, until)), ...(until < end ? [span(until, end)] : [])]
}
const NOTE = / (?=(?:(?:本文|信息|文章|稿件)?来源|责任编辑|审核|声明) ?:|第 ?\d{1,3} ?页)/u

function withoutHeading(folded: string, piece: Span): Span[] {
  const head = folded.slice(piece.start, Math.min(piece.end, piece.start + HEADING))
  const from = markerAt(folded, piece)?.span.end ?? piece.start
  const gap = head.indexOf(' ', from - piece.start)
  if (from === piece.start || gap < 0 || topicOf(folded.slice(from, piece.start + gap)) === null)
    return [piece]
  return [span(piece.start, piece.start + gap), span(piece.start + gap, piece.end)]
}

/** Where the numbers of a long line begin; `last` holds the count of each style so far. */
function numbersIn(
  folded: string,
  line: Span,
  last: Map<NumberingStyle, number>,
  seconds: Seconds,
): number[] {
  const starts: number[] = []
  for (const { index } of folded.slice(line.start, line.end).matchAll(CANDIDATE)) {
    const at = line.start + index
    const marker = markerAt(folded, span(at, Math.min(at + REACH, line.end)))
    if (!marker || !opens(folded, at, starts.at(-1) ?? line.start) || !counts(marker, last, seconds)) continue
    const level = LEVEL.get(marker.style) ?? 9
    for (const style of [...last.keys()]) if ((LEVEL.get(style) ?? 9) > level) last.delete(style)
    last.set(marker.style, marker.ordinal ?? 0)
    starts.push(at)
  }
  return starts
}

/** On from the last of its style; a first one needs a second somewhere behind it. */
function counts(
  { style, ordinal, span: at }: Marker,
  last: Map<NumberingStyle, number>,
  seconds: Seconds,
): boolean {
  if (ordinal !== (last.get(style) ?? 0) + 1) return false
  return ordinal > 1 || (seconds.get(style) ?? -1) >= at.end
}

/** Where the last second number of each style stands, found once for all lines. */
type Seconds = ReadonlyMap<NumberingStyle, number>
const lastSeconds = (folded: string): Seconds =>
  new Map(styles.map(({ id }) => [id, folded.lastIndexOf(SECOND[id] ?? '二、')]))

/** At the start of a line, behind a closing mark or a space, or behind a heading that a number opened. */
function opens(folded: string, at: number, before: number): boolean {
  if (at === before || /[。;!?:)\]"\s]/u.test(folded[at - 1] ?? '。')) return true
  const heading = folded.slice(before + 3, at)
  return at - before <= HEADING && /[(\d]/u.test(folded[at] ?? '') && !/[。;,第]/u.test(heading)
}

const SECOND: Partial<Record<NumberingStyle, string>> = {
  'paren-han': '(二)',
  'digit-dot': '2.',
  'digit-comma': '2、',
  ordinal: '第二',
}

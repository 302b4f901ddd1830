import { cut, span, trim, type Span } from '../../model/span.ts'
import { trimMarks } from '../../extract/trim-marks.ts'
import { heading } from './heading.ts'

type Readable = { text: string; folded: string }
export type PhaseName = { name: Span; period: Span | null; rest: Span | null; marks: Span[] }

/**
 * What a phase is called and when it is: 「部署阶段（2020年4月底之前）。…」, 「第一阶段：宣传发动（3月）」, 「2021年3月：动员
 * 部署」, 「动员部署。2021年3月底前，…」. 第一阶段 is a number where a name follows it.
 */
export function phaseName(source: Readable, head: Span): PhaseName {
  const { text, folded } = source
  const counted = COUNT.exec(cut(folded, head))?.[0].length ?? 0
  const own = trim(text, span(head.start + counted, head.end))
  const { title, rest } =
    opened(source, own, DATED_FIRST) ??
    opened(source, own, SAID_TO_BE) ??
    opened(source, own, BRACKETED) ??
    heading(source, own)
  const dated = rest && isPeriod(folded, title) ? datedFirst(source, own, title, rest) : null
  if (dated) return dated
  const parts = titleParts(source, title)
  // 整治时间：5月8日—6月30日
  const only = parts.period || !rest || !isPeriod(folded, rest) ? null : trimMarks(source, rest, '', '。;')
  if (only) return { name: parts.name, period: only, rest: null, marks: [span(head.start, only.start)] }
  const opening = parts.period || !rest ? null : openingPeriod(folded, rest)
  const end = rest?.start ?? head.end
  const marks = [span(head.start, own.start), ...parts.marks, span(title.end, end)]
  return {
    name: parts.name,
    period: parts.period ?? opening,
    rest: rest && behind(source, rest, opening),
    marks,
  }
}

/** 「2022年3月—4月：调研论证，完成编制；」: the sentence behind the colon names the phase, or the first clause of a long one. */
function datedFirst({ text, folded }: Readable, own: Span, period: Span, rest: Span): PhaseName | null {
  const said = cut(folded, rest)
  const length = (/^[^。;]{2,24}(?=[。;]|$)/u.exec(said) ?? /^[^,。;:]{2,20}(?=[,。;:])/u.exec(said))?.[0]
    .length
  if (length === undefined) return null
  const name = span(rest.start, rest.start + length)
  const behind = trim(text, span(Math.min(name.end + 1, own.end), own.end))
  return {
    name,
    period,
    rest: behind.end > behind.start ? behind : null,
    marks: [span(own.start, name.start), span(name.end, behind.start)],
  }
}

/** What a pattern finds in front of its closing mark, and what stands behind the mark. */
function opened({ text, folded }: Readable, own: Span, front: RegExp): { title: Span; rest: Span } | null {
  const title = front.exec(cut(folded, own))?.[0].length
  if (title === undefined) return null
  return {
    title: span(own.start, own.start + title),
    rest: trim(text, span(own.start + title + 1, own.end)),
  }
}

/** What follows a period in brackets; one that opens a sentence stays in it. */
function behind({ text, folded }: Readable, rest: Span, period: Span | null): Span {
  return period && /[)\]。]/u.test(folded[period.end] ?? '')
    ? trim(text, span(period.end + 1, rest.end))
    : rest
}

function titleParts({ text, folded }: Readable, title: Span): Omit<PhaseName, 'rest'> {
  const written = cut(folded, title)
  for (const pattern of FORMS) {
    const { name, period } = pattern.exec(written)?.indices?.groups ?? {}
    if (!name || !period) continue
    const [named, when] = [at(title, name), at(title, period)]
    return { name: trim(text, named), period: trim(text, when), marks: [title] }
  }
  return { name: title, period: null, marks: [] }
}

const at = (title: Span, [start, end]: [number, number]): Span => span(title.start + start, title.start + end)

/** 2021年3月底前，… or （2021年3月） at the start of what a phase says. */
function openingPeriod(folded: string, rest: Span): Span | null {
  const bracketed = OPENING.exec(cut(folded, rest))?.indices?.groups?.period
  if (bracketed) return at(rest, bracketed)
  const match = new RegExp(`^(?:从|自|于)?(?<period>${WHEN})[,:。]`, 'du').exec(cut(folded, rest))?.indices
    ?.groups?.period
  return match ? at(rest, match) : null
}

/** Whether a line says nothing but when. */
export const isPeriod = (folded: string, line: Span): boolean => ONLY_WHEN.test(cut(folded, line))

export const WHEN =
  '(?:(?:19|20)\\d{2} ?年?|\\d{1,2} ?月)(?:[\\d年月日号至到起自\\-、 底末初]|[上中下]旬|[上下]半年|第?[一二三四]季度){0,28}份?(?:之前|以前|前|之后|起|开始|止)?'
const DATED = '[^()\\[\\]]{0,30}(?:\\d ?[年月日]|即日|半年|季度)[^()\\[\\]]{0,30}'
const DATED_FIRST = new RegExp(`^${WHEN}: ?[^。,;:]{2,20}(?=。.)`, 'u')
const SAID_TO_BE = new RegExp(`^${WHEN}(?:为|是)\\p{Script=Han}{2,16}(?:阶段|期|年)(?=[,。:;].)`, 'u')
const BRACKETED = new RegExp(`^\\p{Script=Han}{2,12} ?[(\\[]${DATED}[)\\]](?=[,:].)`, 'u')
const ONLY_WHEN = new RegExp(`^(?:从|自|于)?${WHEN}[。;]?$`, 'u')
const OPENING = new RegExp(`^[(\\[](?<period>${DATED})[)\\]]`, 'du')
const FORMS = [
  `^(?<name>.{2,40}?) ?[(\\[](?:时间:?)?(?<period>${DATED})[)\\]]$`,
  `^[(\\[]?(?<period>${WHEN})[)\\]]?[:,、 ] ?(?<name>.{2,40})$`,
  `^(?<name>\\p{Script=Han}{2,20}(?:阶段)?)[:,、 ] ?(?<period>${WHEN})$`,
  `^(?<name>\\p{Script=Han}{2,20}(?:时间|期限))[: ] ?(?<period>${DATED})$`,
  `^(?<period>${WHEN})(?:为|是)(?<name>\\p{Script=Han}{2,16}(?:阶段|期|年))$`,
].map((source) => new RegExp(source, 'du'))
const COUNT =
  /^第[一二三四五六七八九十](?:个)?(?:阶段|步)(?=[:、, ]? ?(?:为|是)?\p{Script=Han}{2})[:、, ]? ?(?:为|是)?/u

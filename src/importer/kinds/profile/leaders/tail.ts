import { trimMarks } from '../../../extract/trim-marks.ts'
import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import type { Stated } from '../../../model/normalise.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, trim, type Span } from '../../../model/span.ts'
import { drafted, type LeaderDraft } from './draft.ts'
import type { LeaderHead } from './head.ts'
import type { LineHead } from './line-head.ts'

type Readable = { text: string; folded: string }

/** What follows a leader's head: the duties, and the telephone that closes them. */
export type Tail = { duties: Span | null; phone?: Stated<string> | undefined; marks: Span[] }

const FRONT = /^(?:[,:。、;. -]|(?:工作|具体|主要)?(?:分工|职责) ?:)*/u
/** 「，电话：0531-…，负责…」: a telephone in front of the duties. */
const AHEAD = /^(?:(?:联系|办公|值班)?(?:电话|手机)|联系方式) ?: ?[\d() -]{7,24}[,;。]/u
const PHONE = /[,;。(]?(?:(?:联系|办公|值班)?(?:电话|手机)|联系方式)? ?:? ?\(?[\d() -]{7,24}\)?[。;]?$/u
/** A closing telephone stands in the last characters. */
const REACH = 48

/** Splits what stands behind the head; a stretch of marks alone tells no duties. `leads`: into the next leader. */
export function tailOf(source: Readable, rest: Span, leads = false): Tail {
  const folded = cut(source.folded, rest)
  const opening = FRONT.exec(folded)?.[0].length ?? 0
  const ahead = AHEAD.exec(folded.slice(opening))?.[0].length ?? 0
  const front = opening + ahead
  const from = Math.max(front, folded.length - REACH)
  const closing = from + Math.max(0, folded.slice(from).search(PHONE))
  const phone = apply(phoneNumber, source, span(rest.start + closing, rest.end)).at(-1)
  const aheadPhone = apply(phoneNumber, source, span(rest.start + opening, rest.start + front))[0]
  const closes = phone && PHONE.test(folded.slice(from)) ? phone : undefined
  const end = closes ? rest.start + keepFullStop(folded, closing) : rest.end
  const told = trim(source.text, span(rest.start + front, end))
  const duties = leads ? trimMarks(source, told, '', ',、;') : told
  return {
    duties: /\p{Script=Han}{2}/u.test(cut(source.folded, duties)) ? duties : null,
    phone: closes?.value ?? aheadPhone?.value,
    marks: [span(rest.start, rest.start + front), ...(closes ? [span(end, rest.end)] : [])],
  }
}

/** A head with what follows it, and the marks between. */
export const withTail = (head: LeaderHead, { duties, phone }: Tail): LeaderDraft =>
  drafted({ ...head, phone: head.phone ?? phone }, duties ? [duties] : [])

/** The leaders of one line, each with the duties up to the next one. */
export function withTails(
  source: Readable,
  heads: readonly LineHead[],
  line: Span,
): { leaders: LeaderDraft[]; structure: Span[] } {
  const read = heads.map(({ value, span: at }, i) => {
    const next = heads[i + 1]
    const rest = span(at.end, Math.max(at.end, next?.span.start ?? line.end))
    const tail = tailOf(source, rest, next !== undefined)
    return { leader: withTail(value, tail), structure: [at, ...tail.marks] }
  })
  return { leaders: read.map(({ leader }) => leader), structure: read.flatMap(({ structure }) => structure) }
}

/** The full stop before a telephone belongs to the duties. */
const keepFullStop = (folded: string, index: number): number => (folded[index] === '。' ? index + 1 : index)

import { apply } from '../../model/rule.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { enclosed } from '../enclosed.ts'
import { splitOutside } from '../split-outside.ts'
import { awardDate } from './award-date.ts'

type Readable = { text: string; folded: string }
/** What is said of an award beside its name. */
export type Facts = { date?: Span; giver?: Span; recipient?: Span }

/** The bracket that closes a line, with its marks; null without one. */
export function noteAtEnd({ text, folded }: Readable, line: Span): Span | null {
  const note = enclosed(text, line).at(-1)
  const closes = note && folded[note.start] === '(' && /^[。;, ]*$/u.test(folded.slice(note.end, line.end))
  return closes ? note : null
}

/** （2016年，某部）, （柳西社区，某部、某局） behind an award: when, who gave it, who got it. */
export function readNote(source: Readable, note: Span): Facts {
  const date = apply(awardDate, source, note)[0]?.span
  const parts = splitOutside(source, note, /[,;]/u).map((part) => withoutDate(source, part, date))
  const recipient = parts.find((part) => isHolder(cut(source.folded, part)))
  const giver = parts.flatMap((part) => (part === recipient ? [] : (giverIn(source, part) ?? [])))[0]
  return { ...(date && { date }), ...(giver && { giver }), ...(recipient && { recipient }) }
}

function withoutDate({ text }: Readable, part: Span, date: Span | undefined): Span {
  if (!date || date.start < part.start || date.end > part.end) return part
  return trim(
    text,
    date.start - part.start < part.end - date.end ? span(date.end, part.end) : span(part.start, date.start),
  )
}

/** All of a part that lists bodies (某部、某局), else the body it opens with (省委颁发). */
function giverIn(source: Readable, part: Span): Span | null {
  const names = splitOutside(source, part, '、')
  if (names.length > 0 && names.every((name) => NOTED.test(cut(source.folded, name)))) return part
  const giver = FIRST_BODY.exec(cut(source.folded, part))
  return giver && span(part.start + giver.index, part.start + giver.index + giver[0].length)
}

const BODY = '\\p{Script=Han}{1,20}(?:部|委|局|厅|办|办公室|府|会|院|署|司|联|社|协|中央|国务院)'
const NOTED = new RegExp(`^${BODY}$`, 'u')
const FIRST_BODY = new RegExp(`${BODY}(?=[,、; 颁授]|$)`, 'u')

/** 辽宁省民族和宗教事务委员会, 国家发展和改革委员会: a body above the street, not 柳西区东街社区居民委员会. */
const ABOVE =
  /^(?:国家|全国|中央|中国|中共|(?!.*(?:街道|社区|居民|村民|小区|[镇乡村]))\p{Script=Han}{0,8}[省市区县]).*委员会$/u

/** 柳西社区, 街道司法所: a body of the street. */
export const isHolder = (folded: string): boolean =>
  (RECIPIENT.test(folded) && !ABOVE.test(folded)) ||
  /^(?:本|我)?街道\p{Script=Han}{1,10}(?:所|联|会|委|办|科)$/u.test(folded)

export const RECIPIENT =
  /(?:街道|社区|村|镇|乡|办事处|中心|支部|党委|学校|小学|中学|公司|居委会|委员会|站|队)$/u

import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'

type Readable = { text: string; folded: string }

/** An office and who of the leaders has it in charge, each where the page says so. */
export type LedBy = { office: Span; leader: Span }

const LEADER = '(?:分管|主管)(?:街道|[镇乡]|党政|班子)?领导'
/** What an entry calls who has its office in charge. */
export const LED = new RegExp(`^${LEADER}$`, 'u')
const SAYS = new RegExp(`${LEADER} ?[: ] ?(?<who>[^,。;:()\\d]{2,40})`, 'u')
/** What follows the names on their line: 「… 联系电话：」. */
const NEXT = / ?(?:\p{Script=Han}{2,8}|(?:\p{Script=Han} ){1,3}\p{Script=Han}) ?$/u

/** 「分管领导：甲、乙」 on a stretch of an entry: the places of the leaders. */
export function ledBy(source: Readable, within: Span): Span[] {
  const folded = cut(source.folded, within)
  const match = SAYS.exec(folded)
  const who = match?.groups?.who
  if (!match || who === undefined) return []
  const end = match.index + match[0].length
  const labelled = folded[end] === ':' ? (NEXT.exec(who)?.[0].length ?? 0) : 0
  const from = within.start + end - who.length
  return splitOutside(source, span(from, within.start + end - labelled), /、/u)
}

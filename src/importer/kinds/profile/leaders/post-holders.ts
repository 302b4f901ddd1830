import { phoneNumber } from '../../../extract/contact/phone-number.ts'
import { withoutEnd } from '../../../extract/without-end.ts'
import { state, type Stated } from '../../../model/normalise.ts'
import { apply } from '../../../model/rule.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { leaderHead, type LeaderHead } from './head.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { isHolder, isName, isNoted, isPlaced, nameEnds, notesAt } from './names.ts'
import { postsEnds } from './posts-first.ts'

type Readable = { text: string; folded: string }
type Holder = { name: readonly [number, number]; note: { start: number; end: number } | null }

const LONGEST = 240

/** 「甲  办公室电话：0777-1」 */
const PHONE_LABEL = /[ ,;(]{0,4}(?:办公室?|联系|值班)?(?:电话|手机|联系方式) ?:?$/u
const MARK = /^(?: ?: ?| ?-{1,2} ?| +)/u

/**
 * A line that is nothing but a post and who holds it: 「党工委书记  甲（—4月）  乙（4月—）」, 「副 主 任：丙、丁（挂职）」,
 * 「区委书记 戊 15500000000」. Empty for any other line. `listed`: leaders stand above, so that a surname no list has is one.
 */
export function postHolders(source: Readable, line: Span, listed = false, mark = MARK): LineHead[] {
  if (line.end - line.start > LONGEST) return []
  const folded = cut(source.folded, line)
  const phone = apply(phoneNumber, source, line).find(({ span: s }) => s.end === line.end)
  const told = folded.slice(0, (phone?.span.start ?? line.end) - line.start).trimEnd()
  const names = phone ? withoutEnd(told, PHONE_LABEL).trimEnd() : told
  // Post and holder stand in a colon's two halves or in cells of their own.
  const parted = listed || names.includes(':') || cut(source.text, line).includes('\t')
  for (const posts of postsEnds(names)) {
    const between = mark.exec(names.slice(posts))?.[0].length
    const holders = between === undefined ? [] : holdersIn(names, posts + between, parted)
    const heads = holders.flatMap(
      ({ name, note }) =>
        lineHead(source, line, { name, posts: [0, posts], notes: [note], end: note?.end ?? name[1] }) ?? [],
    )
    if (heads.length === 0) continue
    return heads.map(({ value, span: at }, index) => ({
      value:
        phone && heads.length === 1 ? { ...value, phone: state(source.text, 'phrase', phone.span) } : value,
      span: index === heads.length - 1 ? span(line.start, line.end) : at,
    }))
  }
  return []
}

/**
 * 「办事处副主任甲、乙（女）」: posts and who holds them with nothing between, and nothing else. `listed`: a list of leaders
 * leaves no doubt of a surname no list has.
 */
export function gluedHolders(source: Readable, clause: Span, listed: boolean): LineHead[] {
  if (clause.end - clause.start > LONGEST) return []
  const folded = cut(source.folded, clause)
  for (const posts of postsEnds(folded)) {
    const heads = holdersIn(folded, posts, listed).flatMap(({ name, note }) => {
      const end = note?.end ?? name[1]
      return lineHead(source, clause, { name, posts: [0, posts], notes: [note], end }) ?? []
    })
    if (heads.length > 0) return heads
  }
  return []
}

/** A line of names alone, each with its brackets, who hold the post that stands above; empty for any other line. */
export function moreHolders(source: Readable, line: Span, positions: Stated<string[]>): LeaderHead[] {
  if (line.end - line.start > LONGEST) return []
  return holdersIn(cut(source.folded, line), 0).flatMap(({ name, note }) => {
    const at = (start: number, end: number) => span(line.start + start, line.start + end)
    const head = leaderHead(source, { name: at(...name), notes: [note && at(note.start, note.end)] })
    return head ? { ...head, positions } : []
  })
}

/** All of the line must be names: one word that is none, and it is a sentence. */
function holdersIn(folded: string, from: number, parted = false): Holder[] {
  const found: Holder[] = []
  for (let at = from; at < folded.length;) {
    const holder = holderAt(folded, at)
    if (!holder) return []
    found.push(holder)
    const end = holder.note?.end ?? holder.name[1]
    at = end + (/^(?: ?同志)?(?:[、,; ]+|以?及|和)?/u.exec(folded.slice(end))?.[0].length ?? 0)
  }
  const isOne = ({ name: [start, end] }: Holder) =>
    isName(folded.slice(start, end)) ||
    ((parted || /. ./u.test(folded.slice(start, end))) && isHolder(folded.slice(start, end)))
  return found.some(isOne) ? found : noted(folded, found)
}

/** Names whose surname no list knows need brackets that only people have. */
const noted = (folded: string, holders: Holder[]): Holder[] =>
  holders.every(({ name: [start, end], note }) =>
    isNoted(folded.slice(start, end), note ? folded.slice(note.start, note.end) : ''),
  )
    ? holders
    : []

/** Among names, one that only its place tells is a name as well: 「副镇长：缪一、区楚二」. */
function holderAt(folded: string, from: number): Holder | null {
  for (const nameEnd of nameEnds(folded, from)) {
    const note = notesAt(folded, nameEnd)
    const closed = /^(?: ?同志)?(?:[、,; ]|(?:以?及|和)\p{Script=Han}{2}|$)/u.test(
      folded.slice(note?.end ?? nameEnd),
    )
    if (closed && isPlaced(folded.slice(from, nameEnd))) return { name: [from, nameEnd], note }
  }
  return null
}

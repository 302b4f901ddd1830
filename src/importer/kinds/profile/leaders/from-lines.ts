import type { Stated } from '../../../model/normalise.ts'
import { span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { drafted, type LeadersFound } from './draft.ts'
import { goOn, tellsOfOffice } from './duty-lines.ts'
import { comradeAlone, listsNamesAlone } from './comrade-alone.ts'
import { glued } from './glued.ts'
import { headsIn } from './heads.ts'
import type { LineHead } from './line-head.ts'
import { nameFirst } from './name-first.ts'
import { pairedHead } from './paired.ts'
import { moreHolders, postHolders } from './post-holders.ts'
import { postsFirst } from './posts-first.ts'
import { holdersOfOnePost } from './shared-post.ts'
import { tailOf, withTail, withTails } from './tail.ts'
import { holderUnder, postsAlone } from './under-posts.ts'

type Readable = { text: string; folded: string }

/**
 * Leaders told line by line, in any of the forms of `headsIn`, or with name and post on lines of their own; lines
 * between two heads go on with the duties of the first.
 */
export function leadersFromLines(source: Readable, parts: readonly Part[]): LeadersFound {
  const found: LeadersFound = { leaders: [], read: [], structure: [] }
  /** The posts of a line of their own, as long as holders stand under it. */
  let above: Stated<string[]> | undefined
  const namesAlone = listsNamesAlone(source, parts)
  const isAmong = (index: number) =>
    found.leaders.length > 0 ||
    parts.slice(index + 1, index + 1 + NEAR).some(({ head }) => headsIn(source, head).length > 0)
  for (const [index, part] of parts.entries()) {
    // The further lines of a pair were read with the first.
    if (found.read.slice(-2).includes(part.span)) continue
    const next = parts[index + 1]
    const posts = next && postsAlone(source, part.head)
    if (posts && holderUnder(source, next.head, posts)) {
      above = posts
      found.read.push(part.span)
      found.structure.push(part.span)
      continue
    }
    if (above && readHolder(source, found, part, above)) continue
    const pair = pairedHead(source, part, next, parts[index + 2], found.leaders.length > 0)
    if (pair) {
      above = undefined
      const tail = tailOf(source, pair.rest)
      found.leaders.push(withTail(pair.head, tail))
      found.structure.push(
        part.span,
        ...pair.between,
        span(pair.second.start, pair.rest.start),
        ...tail.marks,
      )
      found.read.push(part.span, ...pair.between, pair.second)
    } else if (readHeads(source, found, part, { namesAlone, amongLeaders: isAmong(index) })) above = undefined
    else if (tellsOfOffice(source, part)) break
    else if (!readMoreHolders(source, found, part)) goOn(source, found, part)
  }
  return found
}

/** The first of a list has a surname no list knows: the next leader stands within as many lines. */
const NEAR = 4

function readHolder(
  source: Readable,
  found: LeadersFound,
  { head: line, span: whole }: Part,
  posts: Stated<string[]>,
): boolean {
  const holder = holderUnder(source, line, posts)
  if (!holder) return false
  const tail = tailOf(source, holder.rest)
  found.leaders.push(withTail(holder.head, tail))
  found.read.push(whole)
  found.structure.push(span(whole.start, holder.rest.start), ...tail.marks)
  return true
}

/** What the block around a line tells: its leaders have names alone, or others of it are sure. */
type Around = { namesAlone: boolean; amongLeaders: boolean }

function readHeads(
  source: Readable,
  found: LeadersFound,
  part: Part,
  { namesAlone, amongLeaders }: Around,
): boolean {
  const sure = headsIn(source, part.head)
  const shared = holdersOfOnePost(source, part.head)
  if (sure.length === 0 && shared.leaders.length > 0) {
    found.leaders.push(...shared.leaders)
    found.structure.push(...shared.marks, ...(part.marker ? [part.marker.span] : []))
    found.read.push(part.span)
    return true
  }
  const listed = sure.length > 0 || !amongLeaders ? sure : listedHeads(source, part.head)
  const comrade = listed.length > 0 ? null : comradeAlone(source, part.head, namesAlone)
  const heads = comrade ? [comrade] : listed
  if (heads.length === 0) return false
  const { leaders, structure } = withTails(source, heads, part.span)
  found.leaders.push(...leaders)
  found.structure.push(...structure, ...(part.marker ? [part.marker.span] : []))
  found.read.push(part.span)
  return true
}

/** Among leaders a surname that no list has is one. */
function listedHeads(source: Readable, line: Span): LineHead[] {
  const holders = postHolders(source, line, true)
  const one =
    holders.length > 0
      ? null
      : (glued(source, line, true) ?? nameFirst(source, line, true) ?? postsFirst(source, line, true))
  return one ? [one] : holders
}

/** The column of a post goes on below it: a line of names alone, who hold the post of the line above. */
function readMoreHolders(source: Readable, found: LeadersFound, part: Part): boolean {
  const last = found.leaders.at(-1)
  if (!last?.positions || last.duties.length > 0 || part.marker || part.blankBefore) return false
  const heads = moreHolders(source, part.span, last.positions)
  if (heads.length === 0) return false
  found.leaders.push(...heads.map((head) => drafted(head, [])))
  found.read.push(part.span)
  found.structure.push(part.span)
  return true
}

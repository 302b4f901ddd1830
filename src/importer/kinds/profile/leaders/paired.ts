import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { isBiography, postsBehindLife } from './biography.ts'
import { leaderHead, type LeaderHead } from './head.ts'
import { headsIn } from './heads.ts'
import { PLACE } from './glued.ts'
import { isHolder, isName, mayBeName, nameEnds, notesAt } from './names.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

/** A head on two lines, a biography may stand `between`; `rest` is what follows the posts on the second. */
export type PairedHead = { head: LeaderHead; second: Span; rest: Span; between: Span[] }

const SHORT = 60

/** A name on a line of its own with the posts on the next, where the duties may follow them; or the posts first. `listed`: leaders stand around. */
export function pairedHead(
  source: Readable,
  part: Part,
  next: Part | undefined,
  third: Part | undefined,
  listed = false,
): PairedHead | null {
  if (!next || part.head.end - part.head.start > SHORT) return null
  // 「韩 一（挂职）」 above 「人大工委主任：孟二」 holds the post above it.
  if (headsIn(source, next.head).length > 0) return null
  const below = joined(source, part.head, next.head, listed)
  if (below) return { ...below, second: next.span, between: [] }
  if (third && isBiography(cut(source.folded, next.head))) {
    const told = joined(source, part.head, third.head, listed)
    return told && { ...told, second: third.span, between: [next.span] }
  }
  if (next.head.end - next.head.start > SHORT) return null
  const above = joined(source, next.head, part.head, listed)
  const alone = above && above.rest.end === above.rest.start
  const rest = span(next.span.end, next.span.end)
  return alone ? { head: above.head, second: next.span, rest, between: [] } : null
}

function joined(
  source: Readable,
  name: Span,
  posts: Span,
  listed: boolean,
): { head: LeaderHead; rest: Span } | null {
  const written = cut(source.folded, name)
  const below = cut(source.folded, posts)
  const named = nameEnds(written, 0).find((end) => isAlone(written, end) && isNamed(written, end, listed))
  const life = postsBehindLife(`,${below}`, 0)
  const from = life === null ? (/^现任/u.exec(below)?.[0].length ?? 0) : life - 1
  const end = postsAt(below, from)
  if (named === undefined || end === null || !/^[,。;: ]|^$/u.test(below.slice(end))) return null
  const head = leaderHead(source, {
    name: span(name.start, name.start + named),
    posts: [span(posts.start + from, posts.start + end)],
    notes: [span(name.start + named, name.end)],
  })
  return head && { head, rest: span(posts.start + end, posts.end) }
}

/** 同志 behind it, or other leaders around it, leave no doubt of a name whose surname no list has. */
const isNamed = (written: string, end: number, listed: boolean): boolean =>
  isName(written.slice(0, end)) ||
  (written.slice(end).startsWith('同志') && mayBeName(written.slice(0, end))) ||
  (listed && isHolder(written.slice(0, end)) && !PLACE.test(written.slice(0, end)))

/** Nothing but brackets and 同志 stand behind the name. */
function isAlone(written: string, end: number): boolean {
  const note = notesAt(written, end)
  const at = note?.end ?? end
  const comrade = /^ ?同志/u.exec(written.slice(at))?.[0].length ?? 0
  const last = comrade > 0 ? (notesAt(written, at + comrade)?.end ?? at + comrade) : at
  return last === written.length
}

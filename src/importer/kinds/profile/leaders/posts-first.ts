import { cut, type Span } from '../../../model/span.ts'
import { lifeAt } from './biography.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { isHolder, isNoted, nameEnds, notesAt } from './names.ts'
import { cutsDuties, opensDuties } from './opens-duties.ts'
import { postsAt } from './posts-at.ts'
import { isPost, postEnds } from './posts.ts'

type Readable = { text: string; folded: string }

const REACH = 240
const LONGEST = 30
/** 主 任:, 副 书 记  : a post padded to the width of its column, the longest first. */
const PADDED_POSTS = [6, 5, 4, 3, 2, 1].map(
  (more) => new RegExp(`^\\p{Script=Han}(?: {1,4}\\p{Script=Han}){${more}}(?= ?:| ?-| )`, 'u'),
)

/** 常务副市长邬毅敏：协助… / 书记—王昕 / 主 任：李四: the posts before the name, glued or with a mark between. */
export function postsFirst(source: Readable, line: Span, listed = false): LineHead | null {
  const folded = cut(source.folded, line).slice(0, REACH)
  const framed = framedPosts(folded)
  if (framed) return namedAt(source, line, folded, { ...framed, listed })
  for (const end of postsEnds(folded)) {
    const note = notesAt(folded, end)
    const from = note?.end ?? end
    const mark = /^ ?(?::|-{1,2}| )? */u.exec(folded.slice(from))?.[0].length ?? 0
    const head = namedAt(source, line, folded, { posts: [0, end], note, from: from + mark, listed })
    if (head) return head
  }
  return null
}

/** Where the posts at the start of a line may end: in full, padded, or glued to a name. */
export function postsEnds(folded: string): number[] {
  const padded = PADDED_POSTS.map((form) => form.exec(folded)?.[0]).find((post) => post && isPost(post))
  if (padded) return [padded.length]
  const whole = postsAt(folded, 0)
  // The last post may be glued to the name: 党工委委员、办事处主任|张一平
  const from = whole === null ? 0 : whole + (/^ ?[、,;/] ?/u.exec(folded.slice(whole))?.[0].length ?? 0)
  const glued = postEnds(folded.slice(from, from + LONGEST)).map((end) => from + end)
  return [
    ...(whole === null ? [] : [whole]),
    ...glued.filter((end) => isPost(folded.slice(from, end)) && !folded.slice(from, end).includes(' ')),
  ]
}

/** 【党工委书记】方一岩 */
function framedPosts(folded: string): Pick<Opening, 'posts' | 'note' | 'from'> | null {
  const inner = /^\[(?<inner>[^[\]]{2,60})\] ?/u.exec(folded)
  const posts = inner?.groups?.inner ?? ''
  if (!inner || postsAt(posts, 0) !== posts.length) return null
  return { posts: [1, 1 + posts.length], note: null, from: inner[0].length }
}

type Opening = {
  posts: readonly [number, number]
  note: { start: number; end: number } | null
  from: number
  listed: boolean
}

/** The name that stands behind the posts and the bracket behind them, 副主任（挂职）. */
function namedAt(
  source: Readable,
  line: Span,
  folded: string,
  { posts, note: behindPosts, from, listed }: Opening,
): LineHead | null {
  for (const nameEnd of nameEnds(folded, from)) {
    if (cutsDuties(folded, nameEnd)) continue
    const before = notesAt(folded, nameEnd)
    const note = before ? folded.slice(before.start, before.end) : ''
    const comrade = /^ ?同志/u.exec(folded.slice(before?.end ?? nameEnd))?.[0].length ?? 0
    const after = comrade > 0 ? notesAt(folded, (before?.end ?? nameEnd) + comrade) : null
    const named = after?.end ?? (before?.end ?? nameEnd) + comrade
    const end = named + lifeAt(folded.slice(named))
    const behind = folded.slice(end)
    const name = folded.slice(from, nameEnd)
    // 「国庆友：负责…」: a colon, or padding, and duties leave no doubt of a name whose surname no list has.
    const colon = (listed ? /^ ?[:,] ?/u : /^ ?: ?/u).exec(behind)?.[0].length ?? 0
    // Among leaders, 「副主任国庆友负责…」 does as well, and the comma of 「副主任国庆，负责…」.
    const apart = colon > 0 || name.includes(' ') || (listed && name.length === 3)
    const claims = apart && opensDuties(behind.slice(colon))
    if (!isNoted(name, note) && !(claims && isHolder(name))) continue
    if (!/^(?:[。;,.: ]|$)/u.test(behind) && !opensDuties(behind)) continue
    return lineHead(source, line, {
      name: [from, nameEnd],
      posts,
      notes: [behindPosts, before, after],
      end,
    })
  }
  return null
}

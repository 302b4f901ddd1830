import { cut, type Span } from '../../../model/span.ts'
import { BIOGRAPHY, postsBehindLife } from './biography.ts'
import { lineHead, type HeadPlaces, type LineHead } from './line-head.ts'
import { isHolder, isNoted, mayBeName, nameEnds, notesAt } from './names.ts'
import { opensDuties } from './opens-duties.ts'
import { PLACE } from './glued.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

const MARK = /^ ?(?:(?:[:,]|-{1,2}|(?= ))(?:现任|任)?|。现任) */u
const CLOSED = /^(?:[。;,.: ]|$)/u
/** 「经纬，办事处主任，主持…」: duties behind the posts leave no doubt of a name whose surname no list knows. */
const claims = (behind: string): boolean => {
  const mark = /^ ?[,:。;] ?/u.exec(behind)?.[0].length ?? 0
  return mark > 0 && opensDuties(behind.slice(mark))
}
/** 「，挂职，时间一年。」 behind the posts. */
const ON_LOAN = /^ ?[,、] ?挂职(?:[,、][^,、。;:]{2,12})?(?=[。,;]|$)/u
const REACH = 480

/**
 * 胡小薇（女）：党工委委员、宣传委员。 or, in columns, 卢 伟 雄  党工委书记: the name before the posts. `listed`: leaders stand around,
 * so that posts to the end of the line leave no doubt of a surname no list has.
 */
export function nameFirst(source: Readable, line: Span, listed = false): LineHead | null {
  const folded = cut(source.folded, line).slice(0, REACH)
  for (const nameEnd of nameEnds(folded, 0)) {
    const before = notesAt(folded, nameEnd)
    const name = folded.slice(0, nameEnd)
    const note = before ? folded.slice(before.start, before.end) : ''
    // 「折一鸣，男，汉族，…」: only people have a biography.
    const told = BIOGRAPHY.test(folded.slice(before?.end ?? nameEnd)) && mayBeName(name)
    const named = told || isNoted(name, note)
    if (!named && !isHolder(name)) continue
    const inside = inBracket(folded, nameEnd)
    if (inside && (named || claims(folded.slice(inside.end - 1))))
      return lineHead(source, line, { name: [0, nameEnd], ...inside })
    const mark = behindName(folded, before?.end ?? nameEnd)
    const posts = mark === null ? null : postsAt(folded, mark)
    if (mark === null || posts === null) continue
    const loan = ON_LOAN.exec(folded.slice(posts))?.[0].length ?? 0
    const after = loan > 0 ? { start: posts, end: posts + loan } : notesAt(folded, posts)
    const end = after?.end ?? posts
    const sure = named || (listed && !PLACE.test(name) && end === folded.length)
    if (!(sure ? CLOSED.test(folded.slice(end)) : claims(folded.slice(end)))) continue
    const marks = /^[。;,:. ]*/u.exec(folded.slice(end))?.[0].length ?? 0
    return lineHead(source, line, {
      name: [0, nameEnd],
      posts: [mark, posts],
      notes: [before, after],
      end: end + marks,
    })
  }
  return null
}

/** 孟一然同志（党工委书记）：主持…, the posts in the bracket behind the name. */
function inBracket(folded: string, nameEnd: number): Omit<HeadPlaces, 'name'> | null {
  const comrade = /^ ?同志/u.exec(folded.slice(nameEnd))?.[0].length ?? 0
  const first = /^ ?\((?:(?:[女男]|\p{Script=Han}{1,5}族),)*(?<posts>[^()]{2,60})\)/u.exec(
    folded.slice(nameEnd + comrade),
  )
  const inner = first?.groups?.posts
  if (!first || inner === undefined) return null
  const posts = inner.replace(SECONDED, '')
  const behind = nameEnd + comrade + first[0].length
  const start = behind - inner.length - 1
  if (postsAt(folded, start) !== start + posts.length) return null
  const seconded = inner.length > posts.length ? { start: start + posts.length, end: behind } : null
  const after = notesAt(folded, behind)
  const end = after?.end ?? behind
  const mark = /^ ?[:,。;]/u.exec(folded.slice(end))?.[0].length ?? 0
  if (mark === 0 && end < folded.length) return null
  return { posts: [start, start + posts.length], notes: [seconded, after], end: end + mark }
}

/** （办事处副主任，挂职）, （办事处副主任，女） */
const SECONDED = /[,、;] ?(?:(?:挂职|挂任)[^,、;]{0,16}|[女男]|\p{Script=Han}{1,5}族)$/u

/** Where the posts begin behind a name: after 同志, a biography and the mark; null where there is no mark. */
function behindName(folded: string, from: number): number | null {
  let at = from + (/^ ?同志/u.exec(folded.slice(from))?.[0].length ?? 0)
  const now = postsBehindLife(folded, at)
  if (now !== null) return now
  for (let bio = BIOGRAPHY.exec(folded.slice(at)); bio; bio = BIOGRAPHY.exec(folded.slice(at)))
    at += bio[0].length
  const mark = MARK.exec(folded.slice(at))?.[0]
  return mark === undefined ? null : at + mark.length
}

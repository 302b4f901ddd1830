import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { isName } from './names.ts'
import { gluedHolders, postHolders } from './post-holders.ts'
import { isPost } from './posts.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

/** Who heads an office; 组长 and 办公室主任 are of a group. */
const HEADS =
  /(?:书记|办事处(?:常务)?副?主任|[镇乡]长|(?:人大|工委|政协)[^、]{0,6}(?:主席|主任)|委员|部长)(?:\([^()]{1,12}\))?$/u
const OPENS = /^(?:现任|其中|目前|现)?/u
const LONGEST = 60

/**
 * The holders that a sentence tells: 「党工委书记为甲，办事处主任由乙担任」, 「领导班子共3人，党工委书记甲，副主任乙、丙」.
 * Fewer than two are news.
 */
export function toldPosts(source: Readable, paragraph: Span): LineHead[] {
  const sentences = splitOutside(source, paragraph, /[;。]/u).map((sentence) =>
    splitOutside(source, sentence, /,/u),
  )
  const found = sentences.flatMap((clauses) => {
    const listed = listedHeads(source, clauses)
    return listed.length > 0 ? listed : clauses.flatMap((clause) => headsIn(source, clause))
  })
  return found.length > 1 ? found : []
}

/** Behind a clause that speaks of the leaders, clauses that are nothing but posts and holders, to the sentence's end. */
function listedHeads(source: Readable, clauses: readonly Span[]): LineHead[] {
  const announced = clauses.findIndex((clause) => LEADERS.test(cut(source.folded, clause)))
  if (announced < 0) return []
  const bare = clauses.map((clause) => behindOpening(source, clause))
  const read = bare.map((clause) => gluedHolders(source, clause, true))
  const from = read.findIndex(({ length }) => length > 0)
  const list =
    from > announced || (from === announced && opensNow(source, clauses[from])) ? read.slice(from) : []
  const sure = bare.slice(from).some((clause) => gluedHolders(source, clause, false).length > 0)
  return sure && list.every(({ length }) => length > 0) ? list.flat() : []
}
const LEADERS = /领导|班子|现任/u

/** 现任街道党工委书记甲 without 现任. */
const behindOpening = ({ folded }: Readable, clause: Span): Span =>
  span(clause.start + (OPENS.exec(cut(folded, clause))?.[0].length ?? 0), clause.end)
const opensNow = ({ folded }: Readable, clause: Span | undefined): boolean =>
  clause !== undefined && cut(folded, clause).startsWith('现任')

/** 「党工委书记甲，办事处主任乙，副主任丙、丁。」: a line of two clauses and more that are nothing but posts and holders. */
export function holdersByClause(source: Readable, line: Span): LineHead[] {
  const clauses = splitOutside(source, line, /[,;。]/u)
  if (clauses.length < 2) return []
  const read = clauses.map((clause) => gluedHolders(source, clause, false))
  return read.every(({ length }) => length > 0) ? read.flat() : []
}

function headsIn(source: Readable, clause: Span): LineHead[] {
  const folded = cut(source.folded, clause)
  if (folded.length > LONGEST) return []
  const front = OPENS.exec(folded)?.[0].length ?? 0
  for (const from of new Set([front, 0])) {
    for (const { posts, name } of [isForm(folded, from), byForm(folded, from)].filter(
      (form) => form !== null,
    )) {
      if (!HEADS.test(folded.slice(from, posts))) continue
      const head = lineHead(source, clause, { name, posts: [from, posts], notes: [], end: folded.length })
      return head ? [head] : []
    }
  }
  const several = postHolders(source, behindOpening(source, clause), false, IS)
  return several.length > 1 && HEADS.test(folded.slice(0, folded.search(IS_BEFORE_NAME))) ? several : []
}

/** 办事处副主任为甲、乙和丙 */
const IS = /^[为是]/u
const IS_BEFORE_NAME = /[为是](?=\p{Script=Han}{2})/u

type Form = { posts: number; name: readonly [number, number] }

/** 办事处主任为乙 */
function isForm(folded: string, from: number): Form | null {
  const joint = folded.search(/[为是](?=\p{Script=Han}{2,4}(?:同志)?$)/u)
  const end = folded.replace(/同志$/u, '').length
  if (joint <= from || wholePosts(folded, from, joint) === null) return null
  return isName(folded.slice(joint + 1, end)) ? { posts: joint, name: [joint + 1, end] } : null
}

/** 党工委书记由（区政协副主席）甲兼任 */
function byForm(folded: string, from: number): Form | null {
  const joint = folded.indexOf('由', from)
  const end = folded.search(/(?:同志)?(?:担任|兼任|任)$/u)
  if (joint <= from || end < joint || wholePosts(folded, from, joint) === null) return null
  for (const length of [4, 3, 2]) {
    const start = end - length
    const other = folded.slice(joint + 1, Math.max(joint + 1, start))
    if (start > joint && isName(folded.slice(start, end)) && (other === '' || isPost(other)))
      return { posts: joint, name: [start, end] }
  }
  return null
}

/** Whether posts are all that stands before an offset; 「街道办事处主任为」 has no mark behind it. */
const wholePosts = (folded: string, from: number, to: number): number | null =>
  postsAt(folded.slice(0, to), from) === to ? to : null

import { cut, type Span } from '../../../model/span.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { notesAt } from './names.ts'
import { BETWEEN_POSTS, isPost } from './posts.ts'

type Readable = { text: string; folded: string }

/** Nobody has more posts than fit into this many characters. */
const REACH = 90
const MARK = '同志'

/** 工委委員、副主任魏大林同志（掛職），: post and name with nothing between, also several in one sentence. */
export function comrades(source: Readable, line: Span): LineHead[] {
  const folded = cut(source.folded, line)
  const found: LineHead[] = []
  for (let at = folded.indexOf(MARK); at >= 0; at = folded.indexOf(MARK, at + MARK.length)) {
    const before = folded.slice(0, at)
    const noteBefore = noteEndingAt(before)
    const nameEnd = noteBefore?.start ?? before.trimEnd().length
    const split = splitBefore(before, nameEnd, found.at(-1)?.span.end ?? line.start, line.start)
    if (!split) continue
    const behind = notesAt(folded, at + MARK.length)
    const end =
      (behind?.end ?? at + MARK.length) +
      (/^ ?[,:]/u.exec(folded.slice(behind?.end ?? at + MARK.length))?.[0].length ?? 0)
    const head = lineHead(source, line, { ...split, notes: [noteBefore, behind], end })
    if (head) found.push(head)
  }
  return found
}

/** （挂职） between the name and 同志. */
function noteEndingAt(before: string): { start: number; end: number } | null {
  const ink = before.trimEnd()
  const open = ink.endsWith(')') ? ink.lastIndexOf('(') : -1
  return open > 0 && ink.length - open <= 42
    ? { start: before.slice(0, open).trimEnd().length, end: ink.length }
    : null
}

type Split = { name: readonly [number, number]; posts: readonly [number, number] }

/** The name that ends at an offset and the posts right before it; the shortest name behind a full post is it. */
function splitBefore(before: string, nameEnd: number, taken: number, offset: number): Split | null {
  const from = Math.max(nameEnd - REACH, taken - offset, 0)
  for (const start of nameStarts(before, nameEnd, from)) {
    const end = before.slice(0, start).trimEnd().length
    const posts = postsEndingAt(before, end, from)
    if (posts !== null) return { name: [start, nameEnd], posts: [posts, end] }
  }
  return null
}

const WRITTEN_NAME =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}|\p{Script=Han}(?: {1,4}\p{Script=Han}){1,3})$/u

/** Where a name that ends at an offset may begin, the shortest first. */
function nameStarts(before: string, nameEnd: number, from: number): number[] {
  const starts: number[] = []
  for (let start = nameEnd - 2; start >= Math.max(from, nameEnd - 20); start--) {
    if (WRITTEN_NAME.test(before.slice(start, nameEnd))) starts.push(start)
  }
  return starts
}

/** Where the posts begin that end at an offset: as many as stand there one behind the other; null for none. */
function postsEndingAt(before: string, end: number, from: number): number | null {
  const clause = before.slice(from, end)
  const sentence = Math.max(clause.lastIndexOf('。'), clause.lastIndexOf(';'), clause.lastIndexOf(':')) + 1
  const parts = pieces(clause.slice(sentence))
  let first: number | null = null
  for (const part of parts.reverse()) {
    if (!isPost(part.text)) break
    first = from + sentence + part.start
  }
  return first
}

/** The texts between the marks that part posts, brackets kept whole. */
function pieces(clause: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const { index, 0: mark } of clause.matchAll(new RegExp(BETWEEN_POSTS, 'gu'))) {
    if (clause.lastIndexOf('(', index) > clause.lastIndexOf(')', index)) continue
    found.push({ start, text: clause.slice(start, index) })
    start = index + mark.length
  }
  found.push({ start, text: clause.slice(start) })
  return found
}

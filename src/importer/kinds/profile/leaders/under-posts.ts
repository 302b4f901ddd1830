import { state, type Stated } from '../../../model/normalise.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { leaderHead, type LeaderHead } from './head.ts'
import { isHolder, isNoted, nameEnds, notesAt } from './names.ts'
import { opensDuties } from './opens-duties.ts'
import { isPadded, isPost, splitPosts } from './posts.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

/** The posts of a line that holds nothing else, 「办事处副主任：」, under which their holders stand; undefined for any other. */
export function postsAlone(source: Readable, line: Span): Stated<string[]> | undefined {
  const folded = cut(source.folded, line).replace(/ ?:$/u, '')
  const whole = (isPadded(folded) && isPost(folded)) || postsAt(folded, 0) === folded.length
  if (!whole) return undefined
  return state(source.text, 'names', ...splitPosts(source, span(line.start, line.start + folded.length)))
}

/** A leader under posts that stand above; `rest` tells the duties. */
export type Holder = { head: LeaderHead; rest: Span }

/** 「蔡 一（挂职）  负责民政工作。」 under a line of posts: a name, and what its holder does. */
export function holderUnder(source: Readable, line: Span, positions: Stated<string[]>): Holder | null {
  const folded = cut(source.folded, line)
  for (const nameEnd of nameEnds(folded, 0)) {
    const note = notesAt(folded, nameEnd)
    const name = folded.slice(0, nameEnd)
    const end = note?.end ?? nameEnd
    const mark = /^(?: ?同志)?[ ,:。;-]*/u.exec(folded.slice(end))?.[0].length ?? 0
    const named = isNoted(name, note ? folded.slice(note.start, note.end) : '')
    const does = opensDuties(folded.slice(end + mark)) && (named || isHolder(name))
    if (!does && !(named && end + mark === folded.length)) continue
    const head = leaderHead(source, {
      name: span(line.start, line.start + nameEnd),
      notes: [note && span(line.start + note.start, line.start + note.end)],
    })
    return (
      head && {
        head: { ...head, positions: both(positions, head.positions) },
        rest: span(line.start + end + mark, line.end),
      }
    )
  }
  return null
}

/** The posts of the line above and those that the holder's own bracket adds: 「方一岩（纪工委书记）」. */
const both = (above: Stated<string[]>, own: Stated<string[]> | undefined): Stated<string[]> =>
  own ? { value: [...above.value, ...own.value], at: [...above.at, ...own.at] } : above

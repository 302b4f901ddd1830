import { cut, type Span } from '../../../model/span.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { isHolder, isName, notesAt } from './names.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

const LONGEST = 60
const NAMES = [2, 3, 4].map((length) => new RegExp(`^\\p{Script=Han}{${length}}`, 'u'))
const PADDED = /^\p{Script=Han} {1,4}\p{Script=Han}/u
/** What the name of a post of an office begins with; 金融办主任 opens with no name. */
const OPENS =
  /^(?:党工委|党委|工委|党组|办事处|管委会|人大|政协|纪工?委|常务|副|主任|书记|[镇乡区县]长|[一二三四]级|组织|宣传|统战|政法|武装|人武)/u

/** 街道党工委书记, 原办事处主任 open with no name. */
export const PLACE = /^(?:街道?|本|原|现|兼|区|市|县|镇|乡|中共)|[街路]道?$/u

/** 宋建华党工委书记: name and posts that a page set apart by type alone, with nothing else on the line. `listed` as for postHolders. */
export function glued(source: Readable, line: Span, listed = false): LineHead | null {
  const folded = cut(source.folded, line)
  if (folded.length > LONGEST) return null
  for (const form of [PADDED, ...NAMES]) {
    const end = form.exec(folded)?.[0].length
    const name = folded.slice(0, end ?? 0)
    const named = isName(name) || (listed && isHolder(name) && !PLACE.test(name))
    if (end === undefined || !named || !OPENS.test(folded.slice(end))) continue
    const posts = postsAt(folded, end)
    if (posts === null) continue
    const note = notesAt(folded, posts)
    if ((note?.end ?? posts) === folded.length)
      return lineHead(source, line, {
        name: [0, end],
        posts: [end, posts],
        notes: [note],
        end: folded.length,
      })
  }
  return null
}

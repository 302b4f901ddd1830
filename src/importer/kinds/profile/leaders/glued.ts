import { cut, type Span } from '../../../model/span.ts'
import { lineHead, type LineHead } from './line-head.ts'
import { isHolder, isName, notesAt } from './names.ts'
import { opensDuties } from './opens-duties.ts'
import { postsAt } from './posts-at.ts'

type Readable = { text: string; folded: string }

const REACH = 240
const NAMES = [2, 3, 4].map((length) => new RegExp(`^\\p{Script=Han}{${length}}`, 'u'))
const PADDED = /^\p{Script=Han} {1,4}\p{Script=Han}/u
/** What the name of a post of an office begins with; 金融办主任 opens with no name. */
const OPENS =
  /^(?:党工委|党委|工委|党组|办事处|管委会|人大|政协|纪工?委|常务|副|主任|书记|[镇乡区县]长|[一二三四]级|组织|宣传|统战|政法|武装|人武)/u

/** 街道党工委书记, 原办事处主任 open with no name. */
export const PLACE = /^(?:街道?|本|原|现|兼|区|市|县|镇|乡|中共)|[街路]道?$/u

/** 「配合副|书记，分管…」: whom somebody helps, cut within the post. */
const HELPS = /^(?:配合|协助|协同|辅助|服从)|副$/u

/**
 * 宋建华党工委书记: name and posts with nothing between, alone on the line or, 「宋建华主任：主持…」, with a mark and
 * the duties behind them. `listed` as for postHolders.
 */
export function glued(source: Readable, line: Span, listed = false): LineHead | null {
  const folded = cut(source.folded, line).slice(0, REACH)
  for (const form of [PADDED, ...NAMES]) {
    const nameEnd = form.exec(folded)?.[0].length
    const name = folded.slice(0, nameEnd ?? 0)
    if (nameEnd === undefined || !OPENS.test(folded.slice(nameEnd))) continue
    const posts = postsAt(folded, nameEnd)
    if (posts === null) continue
    const note = notesAt(folded, posts)
    const behind = note?.end ?? posts
    const mark = /^ ?[:,。;] ?/u.exec(folded.slice(behind))?.[0].length ?? 0
    const does = mark > 0 && opensDuties(folded.slice(behind + mark))
    const named = isName(name) || (listed && isHolder(name) && !PLACE.test(name) && !HELPS.test(name))
    if (named && (does || behind === folded.length))
      return lineHead(source, line, {
        name: [0, nameEnd],
        posts: [nameEnd, posts],
        notes: [note],
        end: behind + mark,
      })
  }
  return null
}

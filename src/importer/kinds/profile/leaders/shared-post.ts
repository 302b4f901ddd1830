import { cut, span, type Span } from '../../../model/span.ts'
import { dutiesByName } from './by-name.ts'
import { drafted, type LeaderDraft } from './draft.ts'
import { opensSharedDuties } from './opens-duties.ts'
import { gluedHolders } from './post-holders.ts'

type Readable = { text: string; folded: string }

/** 「甲、乙：…」, 「甲、乙分别负责…」 */
const TOGETHER = /[:,] ?|(?=(?:分别|共同)(?:负责|分管|主管|协助|联系))/u
/** No list of holders of one post is longer. Characters. */
const LONGEST = 60

/**
 * 「办事处副主任甲、乙：甲分管城建；乙分管民政。」: several who hold one post and what each does, or what they do together; empty
 * for any other line. `marks` is what stands before their duties.
 */
export function holdersOfOnePost(source: Readable, line: Span): { leaders: LeaderDraft[]; marks: Span[] } {
  const folded = cut(source.folded, line)
  const mark = TOGETHER.exec(folded.slice(0, LONGEST))
  if (!mark) return { leaders: [], marks: [] }
  const clause = span(line.start, line.start + mark.index)
  const heads = gluedHolders(source, clause, false)
  if (heads.length < 2) return { leaders: [], marks: [] }
  const leaders = heads.map(({ value }) => drafted(value, []))
  const rest = span(clause.end + mark[0].length, line.end)
  const each = dutiesByName(source, rest, leaders)
  const together = each.length === 0 && opensSharedDuties(cut(source.folded, rest)) ? leaders : []
  for (const { leader, duties } of each) leader.duties.push(duties)
  for (const leader of together) leader.duties.push(rest)
  return each.length + together.length > 0
    ? { leaders, marks: [span(line.start, rest.start)] }
    : { leaders: [], marks: [] }
}

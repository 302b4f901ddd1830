import { foldKey } from '../../../../text/fold-key.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { LeaderDraft } from './draft.ts'
import { nameEnds } from './names.ts'
import { opensDuties } from './opens-duties.ts'

type Readable = { text: string; folded: string }

/**
 * 「甲负责城建工作，分管城建科。乙负责民政工作。」 below 「副主任  甲、乙」: the duties of each of several leaders, whose names
 * open the sentences. Empty when the line does not begin so.
 */
export function dutiesByName(
  source: Readable,
  line: Span,
  leaders: readonly LeaderDraft[],
): { leader: LeaderDraft; duties: Span }[] {
  const found: { leader: LeaderDraft; duties: Span }[] = []
  for (const sentence of splitOutside(source, line, /[。;]/u)) {
    const named = leaders.flatMap((leader) => behindName(source, sentence, leader) ?? [])[0]
    const last = found.at(-1)
    if (named) found.push(named)
    else if (last) last.duties = span(last.duties.start, sentence.end)
    else return []
  }
  return found
}

/** The sentence behind the name that opens it: 乙（同志）负责…. */
function behindName(source: Readable, sentence: Span, leader: LeaderDraft) {
  const folded = cut(source.folded, sentence)
  const key = foldKey(leader.name.value)
  const end = nameEnds(folded, 0).find((at) => foldKey(folded.slice(0, at).replace(/ /gu, '')) === key)
  if (end === undefined) return null
  const from = end + (/^(?: ?同志)?[ ,:]*/u.exec(folded.slice(end))?.[0].length ?? 0)
  if (!opensDuties(folded.slice(from))) return null
  return { leader, duties: span(sentence.start + from, sentence.end) }
}

import { fold } from '../../../../text/fold.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import type { Part } from '../section.ts'
import { PLACE } from './glued.ts'
import { leaderHead } from './head.ts'
import { headsIn } from './heads.ts'
import type { LineHead } from './line-head.ts'
import { isHolder, isName, nameEnds, notesAt } from './names.ts'
import { opensDuties } from './opens-duties.ts'

type Readable = { text: string; folded: string }

/**
 * 「沈 佳同志（挂职）：分管城建办。」: somebody whose posts a notice on the division of work takes as known. `listed`: the
 * whole list has neither posts nor 同志, 「沈 佳：分管城建办。」, 「沈佳分管城建办。」.
 */
export function comradeAlone(source: Readable, line: Span, listed = false): LineHead | null {
  const folded = cut(source.folded, line)
  for (const nameEnd of nameEnds(folded, 0)) {
    const comrade = (listed ? LISTED : /^ ?同志/u).exec(folded.slice(nameEnd))?.[0].length
    const name = folded.slice(0, nameEnd)
    if (comrade === undefined || !(isName(name) || (isHolder(name) && !PLACE.test(name)))) continue
    const note = notesAt(folded, nameEnd + comrade)
    const behind = note?.end ?? nameEnd + comrade
    const end = behind + (/^[ ,:。]*/u.exec(folded.slice(behind))?.[0].length ?? 0)
    if (!opensDuties(folded.slice(end))) continue
    const at = (from: number, to: number) => span(line.start + from, line.start + to)
    const value = leaderHead(source, { name: at(0, nameEnd), notes: [note && at(note.start, note.end)] })
    return value && { value, span: at(0, end) }
  }
  return null
}

/** What may follow a name where all leaders are told so: brackets, a colon, a gap, or the duties at once. */
const LISTED = /^(?= ?[(: ]|[主负分协联全统领])/u

/** Whether a block tells its leaders by their names alone: three and more, and nobody's posts. */
export function listsNamesAlone(source: Readable, parts: readonly Part[]): boolean {
  const named = parts.flatMap(({ head }) => comradeAlone(source, head, true)?.value.name.value ?? [])
  const sure = named.filter((name) => isName(fold(name)))
  return named.length > 2 && sure.length > 1 && parts.every(({ head }) => headsIn(source, head).length === 0)
}

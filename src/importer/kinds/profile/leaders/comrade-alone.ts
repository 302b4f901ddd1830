import { cut, span, type Span } from '../../../model/span.ts'
import { leaderHead } from './head.ts'
import type { LineHead } from './line-head.ts'
import { mayBeName, nameEnds, notesAt } from './names.ts'
import { opensDuties } from './opens-duties.ts'

type Readable = { text: string; folded: string }

/** 「沈 佳同志（挂职）：分管城建办。」: somebody whose posts a notice on the division of work takes as known. */
export function comradeAlone(source: Readable, line: Span): LineHead | null {
  const folded = cut(source.folded, line)
  for (const nameEnd of nameEnds(folded, 0)) {
    const comrade = /^ ?同志/u.exec(folded.slice(nameEnd))?.[0].length
    if (comrade === undefined || !mayBeName(folded.slice(0, nameEnd))) continue
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

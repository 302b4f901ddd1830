import { cut, span, subtract, trim, type Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { findAssignments } from '../assignment/find-assignments.ts'

type Readable = { text: string; folded: string }

/** A task before it is a record: its places in the text. `text` are its lines without assignments. */
export type Entry = {
  section: Span | null
  number: Span | null
  text: Span[]
  assignments: Assignment[]
  structure: Span[]
}

/** The assignments of lines; one may go on from a line to the next, not over what stands between them. */
export const assignmentsIn = (source: Readable, lines: readonly Span[]): Assignment[] => {
  const stretches: Span[] = []
  for (const line of lines) {
    const last = stretches.at(-1)
    if (last && source.text.slice(last.end, line.start).trim() === '') last.end = line.end
    else stretches.push({ ...line })
  }
  return stretches.flatMap((stretch) => findAssignments(source, stretch))
}

/** What of the lines is not assignment. */
export const withoutAll = (source: Readable, lines: Span[], assignments: Assignment[]): Span[] =>
  lines.flatMap((line) => withoutAssignments(source, line, assignments))

/** What of a line is not assignment, without marks that only closed one. */
export function withoutAssignments(source: Readable, line: Span, assignments: Assignment[]): Span[] {
  const taken = assignments.map((one) => one.span)
  return subtract([line], taken)
    .map((part) => trim(source.text, part))
    .map((part) => (part.start > line.start ? withoutMark(source.folded, part) : part))
    .filter((part) => /[\p{L}\p{N}]/u.test(cut(source.text, part)))
}

function withoutMark(folded: string, part: Span): Span {
  const mark = /^[。;,、\s]+/u.exec(cut(folded, part))?.[0].length ?? 0
  return span(part.start + mark, part.end)
}

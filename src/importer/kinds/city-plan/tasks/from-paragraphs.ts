import type { Span } from '../../../model/span.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { assignmentsIn, withoutAll, type Entry } from './entry.ts'

type Readable = { text: string; folded: string }

/**
 * Tasks of lines that no number tells apart: each ends where bodies are named for it. Where nobody is named, all of
 * the lines are one task of their section, and none without a section.
 */
export function fromParagraphs(source: Readable, lines: Span[], section: Span | null): Entry[] {
  const all = assignmentsIn(source, lines)
  const entries: Entry[] = []
  let open: Span[] = []
  let next = 0
  let covered = 0
  for (const line of lines) {
    // The names of a label may stand on the line below it.
    if (line.start < covered) continue
    open.push(line)
    const first = next
    while ((all[next]?.span.start ?? Infinity) < line.end) next++
    const own = all.slice(first, next)
    const last = own.at(-1)
    if (!last) continue
    covered = last.span.end
    const text = withoutAll(source, open, own)
    // Without a section nothing says that the paragraphs above belong to the task.
    entries.push({
      section,
      number: null,
      text: section ? text : text.slice(-1),
      assignments: own,
      structure: [],
    })
    open = []
  }
  return closed(source, entries, open, section)
}

/**
 * What stands behind the last assignment goes with its task; labels alone go with the task above them, and those above
 * all text with the first.
 */
function closed(source: Readable, entries: Entry[], open: Span[], section: Span | null): Entry[] {
  const kept: Entry[] = []
  let ahead: Assignment[] = []
  for (const entry of entries) {
    const above = kept.at(-1)
    if (entry.text.length > 0) {
      kept.push({ ...entry, assignments: [...ahead, ...entry.assignments] })
      ahead = []
    } else if (above) above.assignments.push(...entry.assignments)
    else ahead.push(...entry.assignments)
  }
  const rest = withoutAll(source, open, [])
  const last = kept.at(-1)
  if (rest.length && last && section) last.text.push(...rest)
  else if (rest.length && section)
    kept.push({ section, number: null, text: rest, assignments: ahead, structure: [] })
  return kept
}

import { isBodyName } from '../../../extract/body-name.ts'
import { splitOutside } from '../../../extract/split-outside.ts'
import { LIST_MARK, unitList } from '../../../extract/unit-list.ts'
import { cut, span, trim, type Span } from '../../../model/span.ts'
import type { Assignment } from './assignment.ts'
import { deadlineIn, readClauses } from './read-clauses.ts'
import { readLabels, type Segment } from './read-labels.ts'

type Readable = { text: string; folded: string }

/**
 * What a bracket or a labelled line (without its brackets) says of who does a task; null when it says nothing of the
 * kind. `whole` is the stretch that is no part of the task's text.
 */
export function readAssignment(source: Readable, inner: Span, whole: Span = inner): Assignment | null {
  const found: Assignment = { lead: [], responsible: [], other: [], deadline: null, span: whole }
  const { before, segments } = readLabels(source, inner)
  if (segments.length === 0) return byVerbs(source, inner, found)
  if (before.end > before.start && !byVerbs(source, before, found)) return null
  for (const segment of segments) fill(source, segment, found)
  return found
}

function byVerbs(source: Readable, inner: Span, found: Assignment): Assignment | null {
  const { verbs, lead, responsible, deadline } = readClauses(source, inner)
  const named = [...lead, ...responsible]
  if (!named.every((name) => isBodyName(cut(source.folded, name)))) return null
  // （2023-2025年） is what a plan is for and no deadline.
  const spanOfYears = deadline !== null && /^\d{4}年?-\d{4}年$/u.test(cut(source.folded, deadline))
  if (verbs === 0 ? named.length > 0 || !deadline || spanOfYears : named.length === 0) return null
  found.lead.push(...lead)
  found.responsible.push(...responsible)
  found.deadline ??= deadline
  return found
}

function fill(source: Readable, { role, label, value }: Segment, found: Assignment): void {
  if (role === 'deadline') {
    found.deadline ??= withoutMark(source, value)
    return
  }
  const clauses = readClauses(source, value)
  found.deadline ??= clauses.deadline
  if (role === 'other') {
    for (const name of namesOf(source, value)) found.other.push({ role: label, name })
  } else if (role === 'responsible' && clauses.lead.length) {
    found.lead.push(...clauses.lead)
    found.responsible.push(...clauses.responsible)
  } else {
    found[role].push(...clauses.lead, ...clauses.responsible)
  }
}

const namesOf = (source: Readable, value: Span): Span[] =>
  splitOutside(source, value, LIST_MARK)
    .filter((part) => !deadlineIn(source.folded, part))
    .flatMap((part) => unitList(source, part))

/** To the end of the sentence. */
function withoutMark({ text, folded }: Readable, value: Span): Span | null {
  const stop = cut(folded, value).search(/[。;]|\n/u)
  const when = trim(text, span(value.start, stop < 0 ? value.end : value.start + stop))
  return when.end > when.start ? when : null
}

import type { Span } from '../../../model/span.ts'

/** Who does a task and by when, as one bracket or one run of labelled lines says it; places in the text. */
export type Assignment = {
  lead: Span[]
  responsible: Span[]
  other: { role: Span; name: Span }[]
  deadline: Span | null
  /** All of it, marks and labels included. */
  span: Span
}

/** The bodies and the deadline of several assignments of one task, in the order of the text. */
export function merged(parts: readonly Assignment[]): Omit<Assignment, 'span'> {
  return {
    lead: parts.flatMap((part) => part.lead),
    responsible: parts.flatMap((part) => part.responsible),
    other: parts.flatMap((part) => part.other),
    deadline: parts.find((part) => part.deadline)?.deadline ?? null,
  }
}

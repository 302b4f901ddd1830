import { readPeriod } from '../../../extract/period.ts'
import { trimMarks } from '../../../extract/trim-marks.ts'
import type { At, Task } from '../../../model/bundle.ts'
import { state } from '../../../model/normalise.ts'
import { record } from '../../../model/record.ts'
import { cut, span, type Span } from '../../../model/span.ts'
import { merged, type Assignment } from '../assignment/assignment.ts'
import type { Entry } from './entry.ts'
import type { LeadRule } from './lead-rule.ts'

type Readable = { text: string; folded: string }

/** The record of a task. `otherUnits` and `deadline` have their places by path. */
export function taskRecord(source: Readable, entry: Entry, rank: number, leads: LeadRule['of']): Task {
  const { text } = source
  const { lead, responsible, other, deadline } = merged(leads(entry.assignments))
  const others = otherUnits(text, other)
  const due = deadline && dueBy(source, deadline)
  return record<Task>(
    {
      section: state(text, 'compact', entry.section),
      number: state(text, 'compact', entry.number),
      text: state(text, 'text', ...entry.text),
      assignment: state(text, 'text', ...entry.assignments.map((one) => asWritten(source, one))),
      leadUnits: state(text, 'names', ...distinct(text, lead)),
      responsibleUnits: state(text, 'names', ...distinct(text, responsible, lead)),
    },
    {
      rank,
      leadUnits: [],
      responsibleUnits: [],
      otherUnits: others.values,
      ...(due && { deadline: due.value }),
    },
    { ...others.at, ...due?.at },
  )
}

/** The inside of a bracket, else all of it without its closing mark. */
function asWritten(source: Readable, { span: whole }: Assignment): Span {
  const bracketed = /^[([].*[)\]]$/su.test(cut(source.folded, whole))
  return bracketed ? span(whole.start + 1, whole.end - 1) : trimMarks(source, whole, '', '。;:,')
}

function otherUnits(text: string, other: Assignment['other']): { values: Task['otherUnits']; at: At } {
  const values: Task['otherUnits'] = []
  const at: At = {}
  for (const { role, name } of other) {
    const [stated, named] = [state(text, 'compact', role), state(text, 'compact', name)]
    if (!stated || !named) continue
    at[`otherUnits.${values.length}.role`] = stated.at
    at[`otherUnits.${values.length}.name`] = named.at
    values.push({ role: stated.value, name: named.value })
  }
  return { values, at }
}

function dueBy(source: Readable, deadline: Span): { value: NonNullable<Task['deadline']>; at: At } | null {
  const written = state(source.text, 'compact', deadline)
  if (!written) return null
  const { endsOn } = readPeriod(source, deadline)
  return {
    value: { text: written.value, ...(endsOn && { date: endsOn.value }) },
    at: { 'deadline.text': written.at, ...(endsOn && { 'deadline.date': endsOn.at }) },
  }
}

/** A body named twice for one task is one, and one that leads is not named again. */
function distinct(text: string, names: Span[], before: Span[] = []): Span[] {
  const written = (name: Span) => cut(text, name).replace(/\s+/gu, '')
  const seen = new Set(before.map(written))
  return names.filter((name) => !seen.has(written(name)) && seen.add(written(name)))
}

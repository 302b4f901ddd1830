import type { Task } from '../../../model/bundle.ts'
import type { Draft } from '../../../model/message.ts'
import type { Item } from '../../../model/outline.ts'
import { cut, subtract, type Span } from '../../../model/span.ts'
import { leadRule } from './lead-rule.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { fromParagraphs } from './from-paragraphs.ts'
import { taskRecord } from './task-record.ts'

type Readable = { text: string; folded: string }

/**
 * The tasks of a plan in their order: numbered entries at the level that bodies are named for, and the paragraphs of
 * plans that number nothing. A task of a plan that names bodies but none for it is reported.
 */
export function readTasks(
  source: Readable,
  sections: Item[],
  loose: Span[],
  tabled: readonly Entry[],
): { tasks: Task[]; structure: Span[]; asides: Span[]; messages: Draft[] } {
  const rule = leadRule(source.folded)
  const found = sections.map((section) => entriesOf(source, section))
  const entries: Entry[] = [
    ...tabled,
    ...found.flatMap((one) => one.entries),
    ...fromParagraphs(source, loose, null),
  ]
  // Bodies named for nothing, as 「一、」 over 「责任单位：…」, are no task: their line is listed as not attributed.
  const stated = entries.filter((entry) => entry.text.length > 0)
  const ordered = stated.sort((a, b) => (a.text[0]?.start ?? 0) - (b.text[0]?.start ?? 0))
  const tasks = ordered.map((entry, i) => taskRecord(source, entry, i + 1, rule.of))
  const spans = ordered.flatMap((entry) => [...entry.structure, ...entry.assignments.map((one) => one.span)])
  return {
    tasks,
    structure: [...subtract([...found.flatMap((one) => one.structure), ...spans], []), ...rule.structure],
    asides: found.flatMap((one) => one.asides),
    messages: withoutUnit(source, ordered),
  }
}

function withoutUnit(source: Readable, entries: Entry[]): Draft[] {
  const silent = entries.filter(({ assignments }) => assignments.length === 0)
  if (silent.length === entries.length) return []
  return silent.flatMap(({ text }) => {
    const [first] = text
    const task = first && cut(source.text, first).slice(0, 20)
    return task ? [{ code: 'city-plan/task-without-unit' as const, span: first, detail: { task } }] : []
  })
}

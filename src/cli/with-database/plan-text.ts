import type { Action, Collection, Plan, Step } from '../../importer/model/plan.ts'
import { COLLECTIONS } from '../../importer/model/plan.ts'
import { cutTo, displayWidth, padTo } from '../display-width.ts'
import type { Words } from '../words/index.ts'

const ACTIONS: Action[] = ['create', 'update', 'keep', 'conflict', 'absent']
const VALUE_WIDTH = 40

/** A plan for a person: a table of counts, each record that would change and how, and what was or was not written. */
export function planText(plan: Plan, done: { apply: boolean; applied: number }, words: Words): string {
  const changes = [...plan.steps.flatMap((step) => stepLines(step, words)), ...publishedLine(plan, words)]
  return [
    ...table(plan, words),
    '',
    ...changes,
    ...(changes.length > 0 ? [''] : []),
    outcome(plan, done, words),
    '',
  ].join('\n')
}

function table({ steps }: Plan, { plan: { actions, collections, collection: title } }: Words): string[] {
  const present = COLLECTIONS.filter((name) => steps.some((step) => step.collection === name))
  const shown = ACTIONS.filter(
    (action) => action !== 'absent' || steps.some((step) => step.action === 'absent'),
  )
  const width = Math.max(displayWidth(title), ...present.map((name) => displayWidth(collections[name])))
  const row = (label: string, cells: string[]) =>
    [
      padTo(label, width),
      ...cells.map((cell, i) => ' '.repeat(Math.max(0, columnWidth(i) - displayWidth(cell))) + cell),
    ].join('  ')
  const columnWidth = (index: number) => Math.max(4, displayWidth(actions[shown[index] ?? 'create']))
  const count = (name: Collection, action: Action) =>
    String(steps.filter((step) => step.collection === name && step.action === action).length)
  return [
    row(
      title,
      shown.map((action) => actions[action]),
    ),
    ...present.map((name) =>
      row(
        collections[name],
        shown.map((action) => count(name, action)),
      ),
    ),
  ]
}

/** Creations are counted above; what is there already is shown value by value. */
function stepLines({ action, collection, key, changes }: Step, { plan }: Words): string[] {
  const shown = changes.filter(({ field }) => field !== '_status')
  if (action === 'create' || action === 'keep' || (action === 'update' && shown.length === 0)) return []
  return [
    `${plan.actions[action]}  ${plan.collections[collection]}  ${spoken(key)}`,
    ...shown.map(({ field, from, to }) => `    ${field}: ${shortly(from)} → ${shortly(to)}`),
  ]
}

/** The parts of a key, without the marks between them. */
const spoken = (key: string): string =>
  key
    .split(/[|¦]/u)
    .filter((part) => part !== '' && part !== 'no' && part !== 'text')
    .join(' / ')

/** Records that would only be published are counted, not listed. */
function publishedLine({ steps }: Plan, { plan }: Words): string[] {
  const count = steps.filter(
    ({ action, changes }) => action === 'update' && changes.every(({ field }) => field === '_status'),
  ).length
  return count === 0 ? [] : [plan.published(count)]
}

function shortly(value: unknown): string {
  if (value === null || value === undefined) return '∅'
  return cutTo(typeof value === 'string' ? value : JSON.stringify(value), VALUE_WIDTH)
}

function outcome(
  { counts }: Plan,
  { apply, applied }: { apply: boolean; applied: number },
  { plan }: Words,
): string {
  if (apply) return applied > 0 ? plan.applied(applied) : plan.unchanged
  return counts.create + counts.update > 0 ? plan.dryRun : plan.nothing
}

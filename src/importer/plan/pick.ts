import {
  identity,
  LINKS,
  type Change,
  type Collection,
  type Plan,
  type Step,
  type Stored,
} from '../model/plan.ts'
import { countsOf } from './count.ts'

/** Which steps to apply: by key, by `collection:key`, by the name that ends a key, or all of a collection. */
export type Picks = { only?: readonly string[]; except?: readonly string[] }

/**
 * The plan with the picked steps alone. What a picked record leads to and is still to be made comes along, unless it is
 * left out by name: then rows of it are left out too, and other links to it are dropped. The state stays the same.
 */
export function pick(plan: Plan, stored: readonly Stored[], { only = [], except = [] }: Picks): Plan {
  if (only.length === 0 && except.length === 0) return plan
  const there = new Set(stored.map(identity))
  const made = new Map(plan.steps.filter(isCreation).map((step) => [identity(step), step]))
  const isRefused = (step: Step): boolean =>
    except.some((name) => isNamed(name, step)) ||
    parentsOf(step).some((parent) => {
      const above = made.get(parent)
      return above !== undefined && isRefused(above)
    })
  const picked = new Set<string>()
  // A record stands before those that lead to it, so that backwards all that leads to it is known.
  for (const step of plan.steps.toReversed()) {
    const isChosen = only.length === 0 || only.some((name) => isNamed(name, step))
    if ((isChosen || picked.has(identity(step))) && !isRefused(step)) {
      picked.add(identity(step))
      for (const link of linksOf(step)) if (made.has(link)) picked.add(link)
    } else picked.delete(identity(step))
  }
  const goes = (step: Step): boolean => step.collection !== 'source-documents' && picked.has(identity(step))
  const steps = plan.steps
    .filter((step) => goes(step) || (step.collection === 'source-documents' && plan.steps.some(goes)))
    .map((step) => withoutLinks(step, (record) => there.has(record) || picked.has(record)))
  return { ...plan, steps, counts: countsOf(steps) }
}

/** The names that pick no step of any plan. */
export const unknownPicks = (plans: readonly Plan[], { only = [], except = [] }: Picks): string[] =>
  [...only, ...except].filter((name) => !plans.some(({ steps }) => steps.some((step) => isNamed(name, step))))

const isCreation = ({ action }: Step): boolean => action === 'create'

const isNamed = (name: string, { collection, key }: Step): boolean =>
  [collection, key, `${collection}:${key}`, key.split(/[|¦]/u).at(-1)].includes(name)

type Link = { change: Change; target: Collection; inner: string | undefined }

function linkFields({ collection, changes }: Step): Link[] {
  return Object.entries(LINKS[collection] ?? {}).flatMap(([path, target]) => {
    const [field, inner] = path.split('.')
    return changes.filter((change) => change.field === field).map((change) => ({ change, target, inner }))
  })
}

const idOfLink = ({ target, inner }: Link, value: unknown): string => {
  const key = inner === undefined ? value : (value as Record<string, unknown>)[inner]
  return identity({ collection: target, key: String(key) })
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const linksOf = (step: Step): string[] =>
  linkFields(step).flatMap((link) => listOf(link.change.to).map((value) => idOfLink(link, value)))

/** The records that a row cannot be without. */
const parentsOf = (step: Step): string[] =>
  linkFields(step)
    .filter(({ change: { field } }) => field === 'subdistrict' || field === 'plan')
    .flatMap((link) => listOf(link.change.to).map((value) => idOfLink(link, value)))

function withoutLinks(step: Step, isKnown: (record: string) => boolean): Step {
  const links = new Map(linkFields(step).map((link) => [link.change, link]))
  const changes = step.changes.map((change) => {
    const link = links.get(change)
    if (!link) return change
    const kept = listOf(change.to).filter(
      (value) => idOfLink(link, value).includes(' id:') || isKnown(idOfLink(link, value)),
    )
    return { ...change, to: Array.isArray(change.to) ? kept : (kept[0] ?? null) }
  })
  return { ...step, changes }
}

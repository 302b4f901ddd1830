import type { PayloadRequest, Where } from 'payload'
import { hiddenParents } from './hidden-parents.ts'

/** The relations by which rows belong to a parent, and the collections of those. */
export const PARENTS = { subdistrict: 'subdistricts', plan: 'city-plans' } as const
export type Parent = keyof typeof PARENTS

/** Published and not in the trash. `at` is the way to the record from the one that is asked for. */
export const shown = (at = ''): Where[] => [
  { [`${at}_status`]: { equals: 'published' } },
  { [`${at}deletedAt`]: { exists: false } },
]

/**
 * What anybody may read: published, not in the trash, and under a `parent` that is so too, at this moment: nothing is
 * copied into the row that could be out of date. The few hidden parents are named, for a condition upon the parent's
 * fields would make the database join and sort every row.
 */
export async function visible(req: PayloadRequest, parent?: Parent): Promise<Where> {
  if (!parent) return { and: shown() }
  const hidden = await hiddenParents(req, PARENTS[parent])
  if (hidden === 'many') return { and: [...shown(), ...shown(`${parent}.`)] }
  const out = hidden.length > 0 ? [{ [parent]: { not_in: hidden } }] : []
  return { and: [...shown(), { [parent]: { exists: true } }, ...out] }
}

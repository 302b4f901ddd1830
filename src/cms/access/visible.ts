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

/** What a record's being public depends on beside itself. */
export type Publicness = {
  /** The relation to the record that this one is a row of. */
  parent?: Parent
  /** The joins to the records that show this one; it is public only while one of them is. */
  shownBy?: Shower[]
}
export type Shower = { join: string; parent?: Parent }

/**
 * What anybody may read: published, not in the trash, under a `parent` that is so too, and shown by a record that is, at
 * this moment: nothing is copied into the row that could be out of date. The few hidden parents are named, for a condition
 * upon the parent's fields would make the database join and sort every row.
 */
export async function visible(req: PayloadRequest, { parent, shownBy }: Publicness): Promise<Where> {
  const all = [...shown(), ...(parent ? await under(req, parent) : []), ...(await among(req, shownBy))]
  return { and: all }
}

async function under(req: PayloadRequest, parent: Parent): Promise<Where[]> {
  const hidden = await hiddenParents(req, PARENTS[parent])
  if (hidden === 'many') return shown(`${parent}.`)
  const out = hidden.length > 0 ? [{ [parent]: { not_in: hidden } }] : []
  return [{ [parent]: { exists: true } }, ...out]
}

async function among(req: PayloadRequest, showers: Shower[] = []): Promise<Where[]> {
  if (showers.length === 0) return []
  const choices = showers.map(async ({ join, ...rest }) => ({
    [join]: { contains: await visible(req, rest) },
  }))
  return [{ or: await Promise.all(choices) }]
}

import type { Made } from './random-world.ts'

/** Who asks: with which roles, for which subdistricts. */
export type Asker = { name: string; roles: string[]; offices: string[]; token?: string }

/**
 * Whether somebody may read a record, told from what is stored and from the rules alone, in the plainest way: the other
 * side of the test, which must not share a line with the code that it tests.
 */
export function mayRead(asker: Asker, record: Made, world: Made[]): boolean {
  if (asker.roles.includes('admin') || isPublic(record, world)) return true
  if (asker.roles.length === 0) return false
  if (record.slug === 'units' || asker.offices.includes(record.office)) return true
  return record.slug === 'media' && isShown(record)
}

/** Whether she sees a later draft of a record: her own, and units, which all who write may choose among. */
export const mayReadDraft = (asker: Asker, record: Made): boolean =>
  asker.roles.includes('admin') ||
  (asker.roles.length > 0 && (record.slug === 'units' || asker.offices.includes(record.office)))

const isShown = ({ raw }: Made): boolean => raw['_status'] === 'published' && !raw['deletedAt']

function isPublic(record: Made, world: Made[]): boolean {
  const { raw, slug, id } = record
  if (!isShown(record)) return false
  const parent = raw['plan'] ?? raw['subdistrict']
  if (parent && !world.some((each) => each.id === parent && isShown(each))) return false
  if (slug !== 'media') return true
  return world.some((each) => [each.raw['portrait'], each.raw['image']].includes(id) && isPublic(each, world))
}

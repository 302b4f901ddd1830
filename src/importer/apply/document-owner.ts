import type { PayloadRequest } from 'payload'
import { ownerOf, type Owner } from '../../cms/access/owner-of.ts'
import type { Bundle } from '../model/bundle.ts'
import { identity, type Stored, type Wanted } from '../model/plan.ts'

/**
 * Whose a document is, from which follows who may import it and read what became of it: the subdistrict's that it is about,
 * or, where that is not stored yet, its district's. Nobody's where it is a plan, or it cannot be told.
 */
export async function documentOwner(
  req: PayloadRequest,
  { subdistrict, cityPlan }: Bundle,
  stored: readonly Stored[],
  key: string | { ambiguous: string[] },
): Promise<Owner> {
  if (!subdistrict || cityPlan || typeof key !== 'string') return {}
  const found = stored.find((record) => record.collection === 'subdistricts' && record.key === key)
  return found ? { subdistrict: found.id } : ownerOf('self', subdistrict, req)
}

/** The same as a record keeps it. */
export const ownerFields = ({ subdistrict, district, zone }: Owner) => ({
  owner: { subdistrict: subdistrict ?? null, district: district ?? zone ?? null },
})

/** Whose a document is while its records are written, as far as they are. */
export function ownerAmong(wanted: readonly Wanted[], ids: ReadonlyMap<string, string>): Owner {
  const office = wanted.find(({ collection }) => collection === 'subdistricts')
  const isPlan = wanted.some(({ collection }) => collection === 'city-plans')
  return office && !isPlan ? { subdistrict: ids.get(identity(office)) } : {}
}

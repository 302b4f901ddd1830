import type { PayloadRequest } from 'payload'
import { ownerOf, type Owner } from '../../cms/access/owner-of.ts'
import type { Bundle } from '../model/bundle.ts'
import type { Stored } from '../model/plan.ts'

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

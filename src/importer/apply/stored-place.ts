import type { Payload } from 'payload'
import type { Place } from '../model/place.ts'

/** The stored subdistrict that is meant by its id, division code, slug or natural key; null where none or several are. */
export async function storedPlace(payload: Payload, given: string): Promise<Place | null> {
  const { docs } = await payload.find({
    collection: 'subdistricts',
    where: {
      or: ['id', 'divisionCode', 'slug', 'naturalKey'].map((field) => ({ [field]: { equals: given } })),
    },
    ...{ depth: 0, limit: 2, draft: true, joins: false, overrideAccess: true },
  })
  const [only, ...more] = docs
  if (!only || more.length > 0) return null
  const { kind, name, province, city, district, parentBody } = only
  const parts = Object.entries({ province, city, district, parentBody }).filter(([, part]) => part)
  return { kind, name, ...(Object.fromEntries(parts) as Partial<Place>) }
}

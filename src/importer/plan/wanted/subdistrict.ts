import type { Subdistrict } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { placesOf, withoutPlaces } from './places.ts'

/** 街道. `key` is that of the stored record when there is one: the document may leave out the district. */
export function wantedSubdistrict(subdistrict: Subdistrict, key: string): Wanted {
  const { facts, history, ...rest } = withoutPlaces(subdistrict)
  return {
    collection: 'subdistricts',
    key,
    fields: { ...rest, facts: facts.map(withoutPlaces), history: history.map(withoutPlaces) },
    places: placesOf(subdistrict.at, { facts, history }),
  }
}

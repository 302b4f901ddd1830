import type { Honor } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { withoutPlaces } from './places.ts'

/** 荣誉 of one subdistrict; `report` is the key of the report that tells of them. */
export const wantedHonors = (honors: readonly Honor[], parent: string, report?: string): Wanted[] =>
  honors.map((honor) => ({
    collection: 'honors',
    key: keyOf('honors', { ...honor, subdistrict: parent }),
    parent,
    fields: { subdistrict: parent, ...withoutPlaces(honor), ...(report !== undefined && { report }) },
    places: honor.at,
  }))

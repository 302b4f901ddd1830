import type { Duty } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { withoutPlaces } from './places.ts'

/** 主要职责 of one subdistrict. */
export const wantedDuties = (duties: readonly Duty[], parent: string): Wanted[] =>
  duties.map((duty) => ({
    collection: 'duties',
    key: keyOf('duties', { ...duty, subdistrict: parent }),
    parent,
    fields: { subdistrict: parent, ...withoutPlaces(duty) },
    places: duty.at,
  }))

import { foldKey } from '../../../text/fold-key.ts'
import type { Leader } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { withoutPlaces } from './places.ts'

/** A department that leaders may be in charge of, under each of its names. */
export type Office = { key: string; names: string[] }

/** 领导 of one subdistrict; 分管 and 联系 lead to its departments by name or other name. A name of none is left out. */
export function wantedLeaders(
  leaders: readonly Leader[],
  parent: string,
  offices: readonly Office[],
): Wanted[] {
  const keys = new Map(
    offices.flatMap(({ key, names }) => names.map((name) => [foldKey(name), key] as const)),
  )
  const linksOf = (names: string[]) => [...new Set(names.flatMap((name) => keys.get(foldKey(name)) ?? []))]
  return leaders.map((leader) => ({
    collection: 'leaders',
    key: keyOf('leaders', { ...leader, subdistrict: parent }),
    parent,
    fields: {
      subdistrict: parent,
      ...withoutPlaces(leader),
      inChargeOf: linksOf(leader.inChargeOf),
      liaises: linksOf(leader.liaises),
    },
    places: leader.at,
  }))
}

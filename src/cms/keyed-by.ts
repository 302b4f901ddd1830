import type { NaturalKey } from './hooks/set-natural-key.ts'
import { idOf } from './id-of.ts'

type Fields = Record<string, unknown>

/** The natural key of a collection, from a pure function of its fields; a clash is shown on the first of `on` that is filled. */
export const keyedBy = (
  of: (fields: never, today: string) => string | null,
  ...on: [string, ...string[]]
): NaturalKey => ({
  of: (fields, today) => of(withIds(fields) as never, today),
  clashesOn: (fields) => on.find((name) => fields[name]) ?? on[0],
})

/** Parents by their id, whether or not they came populated. */
const withIds = (fields: Fields): Fields => ({
  ...fields,
  subdistrict: idOf(fields['subdistrict']),
  plan: idOf(fields['plan']),
})

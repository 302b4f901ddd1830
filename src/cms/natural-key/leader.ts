import { hasEnded } from '../ended.ts'
import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type Leader = { subdistrict: string; name: string; endedOn: string }

/** 领导: subdistrict and name, among those in office on the day `today`. Null for who has left, or while incomplete. */
export function leaderKey({ subdistrict, name, endedOn }: Loose<Leader>, today: string): string | null {
  if (!stated(subdistrict) || !stated(name) || hasEnded(endedOn, today)) return null
  return keyOf(subdistrict, name)
}

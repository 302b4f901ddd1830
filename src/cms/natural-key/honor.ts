import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type Honor = { subdistrict: string; title: string; recipient: string; awardedOn: string }

/** 荣誉: subdistrict, title, who got it, and the year when it is stated. Null while incomplete. */
export function honorKey({ subdistrict, title, recipient, awardedOn }: Loose<Honor>): string | null {
  if (!stated(subdistrict) || !stated(title)) return null
  return keyOf(subdistrict, title, recipient, awardedOn?.slice(0, 4))
}

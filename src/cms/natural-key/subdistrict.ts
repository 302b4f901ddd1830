import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type Subdistrict = { name: string; district: string; parentBody: string; divisionCode: string }

/**
 * 街道: name and district, else name and the zone that runs it, else the division code. A name alone is never a key:
 * 正阳街道 exists in six districts. Null while incomplete.
 */
export function subdistrictKey({
  name,
  district,
  parentBody,
  divisionCode,
}: Loose<Subdistrict>): string | null {
  if (!stated(name)) return null
  const within = stated(district) ? district : parentBody
  if (stated(within)) return keyOf(name, within)
  return stated(divisionCode) ? keyOf('code', divisionCode) : null
}

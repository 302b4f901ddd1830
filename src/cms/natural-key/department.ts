import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

/** 内设机构: subdistrict and name. Null while incomplete. */
export const departmentKey = ({
  subdistrict,
  name,
}: Loose<{ subdistrict: string; name: string }>): string | null =>
  stated(subdistrict) && stated(name) ? keyOf(subdistrict, name) : null

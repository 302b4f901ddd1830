import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

/** 单位: name and jurisdiction, which most documents leave out. Null while incomplete. */
export const unitKey = ({
  name,
  jurisdiction,
}: Loose<{ name: string; jurisdiction: string }>): string | null =>
  stated(name) ? keyOf(name, jurisdiction) : null

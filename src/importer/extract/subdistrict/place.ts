import { fold } from '../../../text/fold.ts'
import type { Place } from '../../model/place.ts'
import { apply } from '../../model/rule.ts'
import { cut } from '../../model/span.ts'
import { mention } from './mention.ts'

/** The first subdistrict that a line names in full, 长春市绿园区正阳街道, as written but for white space; null where it names none. */
export function placeNamed(line: string): Place | null {
  const named = apply(mention, { text: line, folded: fold(line) })[0]?.value
  if (!named) return null
  const place: Place = { kind: named.kind, name: compact(cut(line, named.name)) }
  for (const part of PARTS) {
    const at = named.region[part]
    if (at) place[part] = compact(cut(line, at))
  }
  return place
}

/** What a subdistrict belongs to. */
export const PARTS = ['province', 'city', 'district', 'parentBody'] as const

const compact = (written: string): string => written.replaceAll(/\s+/gu, '')

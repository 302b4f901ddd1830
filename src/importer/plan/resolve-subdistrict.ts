import { foldKey } from '../../text/fold-key.ts'
import type { Subdistrict } from '../model/bundle.ts'
import type { Stored } from '../model/plan.ts'
import { keyOf } from '../model/keys.ts'

/** `key`: under which the subdistrict is or will be stored. `ambiguous`: the stored ones it may be, to choose from. */
export type Resolution = { key: string } | { ambiguous: string[] }

/**
 * Which stored subdistrict a document is about. A name alone is never enough (正阳街道 exists in six districts): the name
 * and the district, else the body that runs it, must agree. A part that either side leaves out is no disagreement, as
 * long as one record only can be meant.
 */
export function resolveSubdistrict(subdistrict: Subdistrict, stored: readonly Stored[]): Resolution {
  const key = keyOf('subdistricts', subdistrict)
  const known = stored.filter(({ collection }) => collection === 'subdistricts')
  if (known.some((record) => record.key === key && placeOf(record.fields) !== '')) return { key }
  const name = foldKey(subdistrict.name)
  const candidates = known.filter(({ fields, rowKey }) => {
    const place = placeOf(fields)
    const wanted = placeOf(subdistrict)
    // One that an unpublished draft renames is known by its published name as well.
    const names = [foldKey(String(fields['name'])), rowKey?.split('|', 1).join('')]
    return names.includes(name) && (place === '' || wanted === '' || place === wanted)
  })
  if (candidates.length > 1) return { ambiguous: candidates.map((candidate) => candidate.key) }
  return { key: candidates[0]?.key ?? key }
}

type Placed = { district?: unknown; parentBody?: unknown }

const placeOf = ({ district, parentBody }: Placed): string => {
  const place = district ?? parentBody
  return typeof place === 'string' ? foldKey(place) : ''
}

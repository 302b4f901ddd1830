import type { PayloadRequest, Where } from 'payload'
import { scopeOf } from './scope.ts'

/** Where a collection's edit rights follow from: itself being a subdistrict, its parent, or its own `owner`. */
export type OwnedBy = 'self' | 'subdistrict' | 'plan' | 'owner'

/**
 * The records within the scope of the request's user. Rows have the owner of their parent, asked there and not copied,
 * so that a parent that changes hands takes its rows along at once.
 */
export function own(req: Pick<PayloadRequest, 'user'>, by: OwnedBy): Where {
  const { subdistricts, districts } = scopeOf(req)
  const within = (subdistrict: string, at: string): Where[] => [
    ...(subdistricts.length > 0 ? [{ [subdistrict]: { in: subdistricts } }] : []),
    ...(districts.length > 0
      ? [{ [`${at}area.district`]: { in: districts } }, { [`${at}area.parentBody`]: { in: districts } }]
      : []),
  ]
  const owned = (at: string): Where[] => [
    ...within(`${at}owner.subdistrict`, `${at}owner.subdistrict.`),
    ...(districts.length > 0 ? [{ [`${at}owner.district`]: { in: districts } }] : []),
  ]
  const choices = {
    self: () => within('id', ''),
    subdistrict: () => within('subdistrict', 'subdistrict.'),
    plan: () => owned('plan.'),
    owner: () => owned(''),
  }[by]()
  return choices.length > 0 ? { or: choices } : none()
}

/**
 * Matches no record in either database. Made anew each time: where somebody asks what she may do, Payload clears empty lists
 * out of the very conditions that access control returned, and what is left of this one matches every record.
 */
const none = (): Where => ({ id: { in: [] } })

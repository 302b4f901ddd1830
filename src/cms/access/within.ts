import type { PayloadRequest } from 'payload'
import { foldKey } from '../../text/fold-key.ts'
import { idWhere } from '../id-where.ts'
import type { Owner } from './owner-of.ts'
import { scopeOf } from './scope.ts'

/** Whether an owner lies within the scope of the request's user: one of her subdistricts, or in one of her districts. */
export async function within(req: PayloadRequest, { subdistrict, district, zone }: Owner): Promise<boolean> {
  const scope = scopeOf(req)
  if (subdistrict && scope.subdistricts.includes(subdistrict)) return true
  if ([district, zone].some((area) => area && scope.districts.includes(foldKey(area)))) return true
  if (!subdistrict || scope.districts.length === 0) return false
  const where = {
    and: [
      { id: { equals: subdistrict } },
      { or: [inDistricts('area.district'), inDistricts('area.parentBody')] },
    ],
  }
  return (await idWhere('subdistricts', where, req)) !== null

  function inDistricts(field: string) {
    return { [field]: { in: scope.districts } }
  }
}

import type { PayloadRequest } from 'payload'
import { idWhere } from '../id-where.ts'
import type { Owner } from './owner-of.ts'
import { scopeOf } from './scope.ts'

/** Whether an owner lies within the scope of the request's user: one of her subdistricts, or in one of her districts. */
export async function within(req: PayloadRequest, { subdistrict, district }: Owner): Promise<boolean> {
  const scope = scopeOf(req)
  if (subdistrict && scope.subdistricts.includes(subdistrict)) return true
  if (district && scope.districts.includes(district)) return true
  if (!subdistrict || scope.districts.length === 0) return false
  const where = {
    and: [{ id: { equals: subdistrict } }, { or: [inDistricts('district'), inDistricts('parentBody')] }],
  }
  return (await idWhere('subdistricts', where, req)) !== null

  function inDistricts(field: string) {
    return { [field]: { in: scope.districts } }
  }
}

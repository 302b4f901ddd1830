import type { PayloadRequest } from 'payload'
import { areaOf } from '../area.ts'
import { idOf } from '../id-of.ts'
import type { OwnedBy } from './own.ts'
import { scopeOf } from './scope.ts'

/** 归属: a subdistrict (its id), or a district with its city; of a subdistrict itself also the zone that runs it. */
export type Owner = {
  subdistrict?: string | null | undefined
  district?: string | null | undefined
  zone?: string | null | undefined
}

type Fields = Record<string, unknown>

/** Whose a record of these fields is, or will be once it is created. */
export async function ownerOf(by: OwnedBy, fields: Fields, req: PayloadRequest): Promise<Owner> {
  switch (by) {
    case 'self':
      return { district: areaOf(fields, fields['district']), zone: areaOf(fields, fields['parentBody']) }
    case 'subdistrict':
      return { subdistrict: idOf(fields['subdistrict']) }
    case 'plan':
      return planOwner(idOf(fields['plan']), req)
    case 'owner':
      return stated(fields['owner']) ?? ownOf(req)
    default:
      return by satisfies never
  }
}

async function planOwner(id: string | null, req: PayloadRequest): Promise<Owner> {
  if (id === null) return {}
  const where = { id: { equals: id } }
  const plan = await req.payload.db.findOne<Fields & { id: string }>({
    collection: 'city-plans',
    req,
    select: { owner: true },
    where,
  })
  return stated(plan?.['owner']) ?? {}
}

function stated(owner: unknown): Owner | null {
  if (typeof owner !== 'object' || owner === null) return null
  const { subdistrict, district } = owner as Fields
  const found = { subdistrict: idOf(subdistrict), district: textOf(district) }
  return found.subdistrict !== null || found.district !== null ? found : null
}

function ownOf(req: PayloadRequest): Owner {
  const { subdistricts, districts } = scopeOf(req)
  return subdistricts.length > 0 ? { subdistrict: subdistricts[0] } : { district: districts[0] }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

import type { CollectionSlug, FilterOptions, PayloadRequest } from 'payload'
import { idOf, idsOf } from './id-of.ts'
import { say } from './say.ts'

type Fields = { subdistrict?: unknown }

/** Offers only records of the subdistrict that the record at hand belongs to. */
export const sameSubdistrict: FilterOptions = ({ data }) => {
  const own = idOf((data as Fields).subdistrict)
  return own === null ? true : { subdistrict: { equals: own } }
}

/**
 * Refuses links to records of another subdistrict. Payload's own check would also refuse those in the trash, so that a
 * leader could not be saved any more once one of her departments was thrown away.
 */
export const ofSameSubdistrict =
  (collection: CollectionSlug) =>
  async (value: unknown, { data, req }: { data: unknown; req: PayloadRequest }): Promise<string | true> => {
    const ids = [...new Set(idsOf(value))]
    const own = idOf((data as Fields | undefined)?.subdistrict)
    if (ids.length === 0 || own === null) return true
    const where = { and: [{ id: { in: ids } }, { subdistrict: { equals: own } }] }
    const { totalDocs } = await req.payload.db.count({ collection, req, where })
    return totalDocs === ids.length || say(req, ELSEWHERE)
  }

const ELSEWHERE = [
  '只能选择本街道的记录',
  'Only records of the same subdistrict',
  '只能選擇本街道的記錄',
] as const

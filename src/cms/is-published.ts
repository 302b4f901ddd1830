import type { CollectionSlug, PayloadRequest } from 'payload'
import { idWhere } from './id-where.ts'

/** Whether a record stands published, past access control, whatever draft lies beside it and whether or not in the trash. */
export const isPublished = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> => {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await idWhere(collection, where, req)) !== null
}

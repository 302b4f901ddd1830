import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** The id of one record that fits, past access control; null when there is none. Loads nothing else of it. */
export async function idWhere(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<string | null> {
  const found = await req.payload.db.findOne<{ id: string }>({ collection, req, select: { id: true }, where })
  return found?.id ?? null
}

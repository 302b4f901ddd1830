import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** The ids of the records that fit a query and that the reader may read; the query is checked like one from outside. */
export async function matchingIds(
  collection: CollectionSlug,
  where: Where,
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    where,
  })
  return docs.map(({ id }) => id)
}

import type { CollectionSlug, PayloadRequest } from 'payload'

/** Throws NotFound for a record that the reader of the request may not read, just as for one that does not exist. */
export async function mustBeReadable(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    req,
    select: {},
    trash: true,
  })
}

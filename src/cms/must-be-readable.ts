import type { CollectionSlug, PayloadRequest } from 'payload'

/** Throws NotFound for a record that the reader of the request may not read, just as for one that does not exist. */
export async function mustBeReadable(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  await look(collection, id, req, false)
}

/** Whether there is such a record, and the reader of the request may read it. */
export const isReadable = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> => Boolean(await look(collection, id, req, true))

const look = (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
  disableErrors: boolean,
): Promise<unknown> =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors,
    overrideAccess: false,
    req,
    select: {},
    trash: true,
  })

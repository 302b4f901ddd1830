import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** A record or a version as the database keeps it, past every hook. */
export type Raw = Record<string, unknown> & { id: string }
export type Snapshot = { doc: Raw | null; versions: Raw[] }

/** A record as it is now with all its versions, inside the request's transaction. */
export async function snapshot(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Snapshot> {
  const { db, collections } = req.payload
  const doc = await db.findOne<Raw>({ collection, joins: false as never, req, where: { id: { equals: id } } })
  if (!collections[collection]?.config.versions) return { doc, versions: [] }
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection,
    limit: 0,
    pagination: false,
    req,
    sort: 'id',
    where: { parent: { equals: id } },
  })
  return { doc, versions: docs as unknown as Raw[] }
}

/** One text for one state: another value, another version or a later edit gives another. */
export const fingerprint = ({ doc, versions }: Snapshot): string =>
  createHash('sha256')
    .update(JSON.stringify([doc, versions.map(({ id, updatedAt }) => [id, updatedAt]).sort()]))
    .digest('hex')
    .slice(0, 32)

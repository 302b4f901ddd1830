import type { PayloadRequest } from 'payload'
import type { UndoLog } from './journal.ts'
import { snapshot, type Raw } from './raw.ts'

/**
 * Puts one record back as it was, versions and dates included: past Payload's own operations, which would make a new
 * version and a new date. The collection's afterChange hooks hear of it, as of any other change.
 */
export async function restore(
  req: PayloadRequest,
  { collection, id, doc, added, versions }: UndoLog['changed'][number],
): Promise<void> {
  const { db, collections } = req.payload
  const { doc: now } = await snapshot(req, collection, id)
  await db.updateOne({ collection, id, data: { ...emptied(now), ...doc }, joins: false as never, req })
  if (added.length > 0) await db.deleteVersions({ collection, req, where: { id: { in: added } } })
  for (const version of versions) await restoreVersion(req, collection, version)
  for (const hook of collections[collection]?.config.hooks.afterChange ?? []) {
    await hook({
      collection: collections[collection].config,
      context: req.context,
      data: doc,
      doc: doc as never,
      operation: 'update',
      overrideAccess: true,
      previousDoc: now as never,
      req,
    })
  }
}

/** Its flag of being the latest went to the version that the import made; one beyond the kept number went for good. */
async function restoreVersion(
  req: PayloadRequest,
  collection: UndoLog['changed'][number]['collection'],
  version: Raw,
): Promise<void> {
  const { db } = req.payload
  const kept = await db.findVersions({ collection, limit: 1, req, where: { id: { equals: version.id } } })
  if (kept.docs.length > 0) {
    await db.updateVersion({ collection, id: version.id, req, versionData: version as never })
    return
  }
  const { parent, createdAt, updatedAt, version: versionData } = version as never
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt,
    parent,
    req,
    updatedAt,
    versionData,
  })
}

/** Every field of the present state as empty, for the state before may have lacked it. */
const emptied = (now: Raw | null): Record<string, null> =>
  Object.fromEntries(
    Object.keys(now ?? {})
      .filter((field) => field !== 'id')
      .map((field) => [field, null]),
  )

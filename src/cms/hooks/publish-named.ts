import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../id-of.ts'
import { idWhere } from '../id-where.ts'
import { updateRows } from '../rows/update-rows.ts'
import { shown } from '../access/visible.ts'

type Fields = Record<string, unknown>
type Named = {
  collection: CollectionSlug
  ids: (doc: Fields) => string[]
  parent?: { collection: CollectionSlug; on: string }
}

/**
 * Publishes what a record names, such as the units of a task or the portrait of a leader, once the record itself is
 * there for everybody to read; so a unit is published with the first plan that names it.
 */
export const publishNamed =
  ({ collection, ids, parent }: Named): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { _status, deletedAt } = doc as Fields
    if (_status !== 'published' || deletedAt) return
    const named = ids(doc as Fields)
    if (named.length === 0) return
    if (parent && !(await isVisible(parent.collection, idOf((doc as Fields)[parent.on]), req))) return
    await publishByIds(collection, named, req)
  }

/** Publishes those of the records that are not yet published nor in the trash. */
export async function publishByIds(
  collection: CollectionSlug,
  ids: string[],
  req: PayloadRequest,
): Promise<void> {
  const where = {
    and: [{ id: { in: ids } }, { _status: { not_equals: 'published' } }, { deletedAt: { exists: false } }],
  }
  const { docs } = await req.payload.db.find({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { id: true },
    where,
  })
  if (docs.length === 0) return
  const drafts = { id: { in: docs.map(({ id }) => id) } }
  await updateRows({ collection, where: drafts, data: { _status: 'published' }, req })
}

async function isVisible(
  collection: CollectionSlug,
  id: string | null,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === null) return false
  const where = { and: [{ id: { equals: id } }, ...shown()] }
  return (await idWhere(collection, where, req)) !== null
}

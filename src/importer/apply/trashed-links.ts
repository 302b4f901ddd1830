import type { PayloadRequest } from 'payload'
import { mapLinks } from '../model/links.ts'
import type { Collection } from '../model/plan.ts'
import type { Loaded } from './load-stored.ts'

type Row = Record<string, unknown>

/**
 * Of the records that rows lead to and that are not loaded, those in the trash, as `collection id`: to readers such a link
 * leads nowhere, so that no document disagrees with it and no export tells of it.
 */
export async function trashedLinks(
  req: PayloadRequest,
  collection: Collection,
  rows: readonly Row[],
  loaded: Loaded,
): Promise<Set<string>> {
  const unknown = new Map<Collection, Set<string>>()
  for (const row of rows) {
    mapLinks(collection, row, (target, id) => {
      if (!loaded.has(`${target} ${id}`)) unknown.set(target, (unknown.get(target) ?? new Set()).add(id))
      return id
    })
  }
  const trashed = new Set<string>()
  for (const [target, ids] of unknown) {
    const where = { and: [{ id: { in: [...ids] } }, { deletedAt: { exists: true } }] }
    const { docs } = await req.payload.db.find<{ id: string }>({
      ...{ collection: target, where, limit: 0, pagination: false, req, select: { id: true } },
      joins: false as never,
    })
    for (const { id } of docs) trashed.add(`${target} ${id}`)
  }
  return trashed
}

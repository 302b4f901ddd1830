import type { CollectionSlug, PayloadRequest } from 'payload'
import { storedRow } from '../cms/on-stored.ts'
import type { StoredListener, StoredRow } from '../cms/on-stored.ts'
import { changeStore } from '../database/index.ts'
import type { ChangeEvent, PublicRecord } from '../database/index.ts'
import { inTurn } from './in-turn.ts'
import { publicRecord } from './public-record.ts'
import { rowsIn } from './what.ts'

/** Set in the context of a request that changed something for the public. */
export const CHANGED = 'changedForPublic'

/** Notes in the feed what a change of a record changed for the public: of itself, of its rows, and of the image it shows. */
export const noteChanges: StoredListener = (collection, id, row, req) =>
  inTurn(req, () => note(collection, id, row, req))

const note: StoredListener = async (collection, id, row, req) => {
  const store = await changeStore(req.payload)
  const before = await store.find(id, req)
  const after = row && (await publicRecord(collection, row, req))
  await move(collection, before, after, req)
}

async function move(
  collection: CollectionSlug,
  before: PublicRecord | null,
  after: PublicRecord | null,
  req: PayloadRequest,
): Promise<void> {
  const entry = after ?? before
  const event = eventOf(before, after)
  if (!entry || !event) return
  const store = await changeStore(req.payload)
  await (after ? store.put(after, req) : store.remove(entry.record, req))
  const { record, parent, slug } = entry
  await store.note({ collection, record, parent, slug, event, at: new Date().toISOString() }, req)
  req.context[CHANGED] = true
  if (event === 'published') await showRows(collection, record, req)
  if (event === 'removed')
    for (const row of await store.rowsOf(record, req))
      await move(row.collection as CollectionSlug, row, null, req)
  const [was, is] = [before?.image ?? null, after?.image ?? null]
  if (was !== is) for (const image of [was, is]) if (image !== null) await followImage(image, req)
}

function eventOf(before: PublicRecord | null, after: PublicRecord | null): ChangeEvent | null {
  if (!before) return after && 'published'
  if (!after) return 'removed'
  return before.hash === after.hash ? null : 'updated'
}

/** Rows that were published already appear with their parent. */
async function showRows(parent: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  for (const { collection, on } of rowsIn(req.payload, parent)) {
    const { docs } = await req.payload.db.find<StoredRow>({
      collection,
      joins: false as never,
      limit: 0,
      pagination: false,
      req,
      where: {
        and: [
          { [on]: { equals: id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
    })
    for (const row of docs) await note(collection, row.id, row, req)
  }
}

async function followImage(id: string, req: PayloadRequest): Promise<void> {
  await note('media', id, await storedRow('media', id, req), req)
}

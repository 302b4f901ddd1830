import type { CollectionSlug, PayloadRequest } from 'payload'
import { combineQueries } from 'payload'

/**
 * Which of the ids the reader of this request may read. All fields of one request that ask in the same turn of the
 * event loop share one query per collection. Nothing is remembered longer: the same request may publish in between.
 */
export async function readableIds(
  req: PayloadRequest,
  to: CollectionSlug,
  ids: string[],
): Promise<ReadonlySet<string>> {
  const access = await req.payload.collections[to]?.config.access.read({ req })
  if (access === true) return new Set(ids)
  if (!access || ids.length === 0) return new Set()
  const limit = access
  const batches = pending.get(req) ?? new Map<string, Batch>()
  pending.set(req, batches)
  const batch = batches.get(to) ?? { ids: new Set<string>(), found: nextTurn().then(() => query()) }
  batches.set(to, batch)
  for (const id of ids) batch.ids.add(id)
  return batch.found

  async function query(): Promise<ReadonlySet<string>> {
    batches.delete(to)
    const where = combineQueries({ id: { in: [...batch.ids] } }, limit)
    const found = await req.payload.db.find({
      collection: to,
      limit: 0,
      pagination: false,
      req,
      select: { id: true },
      where,
    })
    return new Set(found.docs.map((doc) => String(doc['id'])))
  }
}

type Batch = { ids: Set<string>; found: Promise<ReadonlySet<string>> }

const pending = new WeakMap<PayloadRequest, Map<string, Batch>>()

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

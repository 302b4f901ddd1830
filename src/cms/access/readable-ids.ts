import type { AccessResult, CollectionSlug, PayloadRequest } from 'payload'
import { combineQueries } from 'payload'

/**
 * Which of the ids, of records there are, the reader of this request may read. All fields of one request that ask in the
 * same turn of the event loop share one query per collection. Nothing is remembered longer: the same request may publish
 * in between.
 */
export async function readableIds(
  req: PayloadRequest,
  to: CollectionSlug,
  ids: string[],
): Promise<ReadonlySet<string>> {
  const access = await accessTo(to, req)
  return access === true ? new Set(ids) : among(ids, to, access, req)
}

/** As `readableIds`, of ids that come from outside: those of no record at all are left out for everybody. */
export async function knownIds(
  req: PayloadRequest,
  to: CollectionSlug,
  ids: string[],
): Promise<ReadonlySet<string>> {
  return among(ids, to, await accessTo(to, req), req)
}

const accessTo = async (to: CollectionSlug, req: PayloadRequest): Promise<AccessResult> =>
  (await req.payload.collections[to]?.config.access.read({ req })) ?? false

async function among(
  ids: string[],
  to: CollectionSlug,
  access: AccessResult,
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  if (access === false || ids.length === 0) return new Set()
  const batches = pending.get(req) ?? new Map<string, Batch>()
  pending.set(req, batches)
  const batch = batches.get(to) ?? { ids: new Set<string>(), found: nextTurn().then(() => query()) }
  batches.set(to, batch)
  for (const id of ids) batch.ids.add(id)
  return batch.found

  async function query(): Promise<ReadonlySet<string>> {
    batches.delete(to)
    const where = combineQueries({ id: { in: [...batch.ids] } }, access)
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

import type { CollectionSlug, PayloadRequest } from 'payload'

/** More ids than this would make a query slow to build, and near the number of variables that SQLite takes. */
const FEW = 1000

/**
 * The ids of the records of a collection that are not public, or `many`. Whoever asks within one request while the answer
 * is under way shares it; it is not kept, for the request may publish next.
 */
export async function hiddenParents(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<string[] | 'many'> {
  const asked = underWay.get(req) ?? new Map<CollectionSlug, Promise<string[] | 'many'>>()
  underWay.set(req, asked)
  const answer = asked.get(collection) ?? find(req, collection).finally(() => asked.delete(collection))
  asked.set(collection, answer)
  return answer
}

const underWay = new WeakMap<PayloadRequest, Map<CollectionSlug, Promise<string[] | 'many'>>>()

async function find(req: PayloadRequest, collection: CollectionSlug): Promise<string[] | 'many'> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    limit: FEW + 1,
    pagination: false,
    req,
    select: { id: true },
    sort: 'id',
    // Three conditions that an index answers each, where `not_equals` would read the whole table.
    where: {
      or: [{ _status: { equals: 'draft' } }, { _status: { exists: false } }, { deletedAt: { exists: true } }],
    },
  })
  return docs.length > FEW ? 'many' : docs.map(({ id }) => id)
}

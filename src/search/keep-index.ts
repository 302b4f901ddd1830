import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { searchStore } from '../database/index.ts'
import { entryOf } from './entry-of.ts'
import type { Row } from './entry-of.ts'
import { SEARCHED } from './what.ts'

/** The collections with hooks that keep the search index, in the transaction of each change. */
export const keepIndex = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => {
    if (!SEARCHED[collection.slug as CollectionSlug]) return collection
    const { afterChange = [], afterDelete = [] } = collection.hooks ?? {}
    const hooks = { afterChange: [...afterChange, onChange], afterDelete: [...afterDelete, onDelete] }
    return { ...collection, hooks: { ...collection.hooks, ...hooks } }
  })

const onChange: CollectionAfterChangeHook<Row> = ({ collection, doc, req }) =>
  indexRecord(collection.slug, doc.id, req)

const onDelete: CollectionAfterDeleteHook<Row> = async ({ id, req }) => {
  await (await searchStore(req.payload)).remove(String(id), req)
}

/** Brings the index up to the record as it is published: what was saved may be a draft beside it. */
async function indexRecord(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  const row = await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } })
  const entry = row && entryOf(collection, row)
  const store = await searchStore(req.payload)
  await (entry ? store.put(entry, req) : store.remove(id, req))
}

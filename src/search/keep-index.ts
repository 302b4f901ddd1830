import type { StoredListener } from '../cms/on-stored.ts'
import { searchStore } from '../database/index.ts'
import { entryOf } from './entry-of.ts'
import { SEARCHED } from './what.ts'

/** Brings the search index up to a record as it is published, in the transaction of the change. */
export const keepIndex: StoredListener = async (collection, id, row, req) => {
  if (!SEARCHED[collection]) return
  const entry = row && entryOf(collection, row)
  const store = await searchStore(req.payload)
  await (entry ? store.put(entry, req) : store.remove(id, req))
}

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { HiddenRecords } from '../hidden-records.ts'
import { readFor } from './bounded-reads.ts'
import { sessionOf } from './session-of.ts'

/** Each condition goes by the index of its field; in an order MongoDB might walk through all records instead. */
const HIDDEN = { $or: [{ _status: 'draft' }, { _status: null }, { deletedAt: { $ne: null } }] }

export const mongodbHidden =
  (adapter: MongooseAdapter): HiddenRecords =>
  async (collection, limit, req) => {
    const name = adapter.collections[collection]?.collection.name ?? collection
    const options = { ...(await sessionOf(adapter, req)), limit, projection: { _id: 1 } }
    const records = adapter.connection.collection(name)
    const found = await readFor(req, (time) => records.find(HIDDEN, { ...options, ...time() }).toArray())
    return found.map(({ _id }) => String(_id))
  }

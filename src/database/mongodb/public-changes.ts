import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Collection, Filter } from 'mongodb'
import type { Change, ChangeStore, NumberedChange, PublicRecord } from '../change-store.ts'
import { indexedOnce } from './indexed-once.ts'
import { numberChanges } from './number-changes.ts'
import { sessionOf } from './session-of.ts'

/** No number yet: it was noted in a transaction, which may commit after one that began later. */
export type NotedChange = Change & { number: number | null }

const WITHOUT_ID = { projection: { _id: 0 } } as const

/** What is public in one collection, what changed in another; changes get their numbers once they are committed. */
export function mongodbChanges(adapter: MongooseAdapter): ChangeStore {
  const of = <Kept>(name: string) =>
    adapter.connection.collection(name) as unknown as Collection<Kept & object>
  const entries = indexedOnce(
    () => of<PublicRecord>('public_records'),
    [{ key: { record: 1 }, unique: true }, { key: { parent: 1 } }, { key: { image: 1 } }],
  )
  const noted = indexedOnce(() => of<NotedChange>('changes'), [{ key: { number: 1 } }])

  return {
    find: async (record, req) =>
      (await entries()).findOne({ record }, { ...(await sessionOf(adapter, req)), ...WITHOUT_ID }),
    rowsOf: async (parent, req) =>
      (await entries()).find({ parent }, { ...(await sessionOf(adapter, req)), ...WITHOUT_ID }).toArray(),
    isShown: async (image, req) =>
      (await (await entries()).findOne({ image }, await sessionOf(adapter, req))) !== null,
    put: async (entry, req) => {
      const options = { ...(await sessionOf(adapter, req)), upsert: true }
      await (await entries()).replaceOne({ record: entry.record }, { ...entry }, options)
    },
    remove: async (record, req) => {
      await (await entries()).deleteOne({ record }, await sessionOf(adapter, req))
    },
    note: async (change, req) => {
      await (await noted()).insertOne({ ...change, number: null }, await sessionOf(adapter, req))
    },
    since: async ({ after, collections, limit }) => {
      const changes = await noted()
      await numberChanges(adapter, changes)
      const end = async (order: 1 | -1): Promise<number> => {
        const found = await changes.findOne({ number: { $ne: null } }, { sort: { number: order } })
        return found?.number ?? 0
      }
      const [first, last] = [await end(1), await end(-1)]
      const filter: Filter<NotedChange> = {
        number: { $gt: after, $lte: last },
        ...(collections && { collection: { $in: collections } }),
      }
      const found = await changes.find(filter, WITHOUT_ID).sort({ number: 1 }).limit(limit).toArray()
      return { changes: found as NumberedChange[], first, last }
    },
  }
}

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Of an index on one path, as mongoose keeps it. */
type IndexOptions = { unique?: boolean; sparse?: boolean } | null | undefined

/**
 * Lets any number of records stand without a value in a unique field that may be empty: drafts without a natural key, and
 * what lies in the trash. Payload asks for a sparse index, which leaves out what has no such field but not what has `null`
 * there. `partial` is false for servers without partial indexes; there such fields are indexed and not unique.
 */
export function uniqueWhenPresent(adapter: MongooseAdapter, partial: boolean): void {
  for (const { schema } of Object.values(adapter.collections)) {
    schema.eachPath((path, type) => {
      const index = (type as unknown as { _index?: IndexOptions })._index
      if (!index?.unique || !index.sparse) return
      // Every text but the empty one: a query for one value is seen to lie within it, and so uses the index.
      const filter = { unique: true, partialFilterExpression: { [path]: { $gt: '' } } }
      type.index(partial ? filter : true)
    })
  }
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Doc, Find, FindArgs } from './adapter-read.ts'

/**
 * Makes records of rows as Payload does: by its own `find`, over a database that answers with these rows, so that what it
 * gives is by construction what Payload gives. `find` is the one of the adapter before anything was put around it.
 */
export async function recordsOf(
  adapter: SQLiteAdapter,
  find: Find,
  rows: unknown[],
  { collection, joins }: FindArgs,
): Promise<Doc[]> {
  const answering = new Proxy({}, { get: () => ({ findMany: () => rows }) })
  const over = Object.create(adapter, { drizzle: { value: { query: answering } } }) as SQLiteAdapter
  const { docs } = await find.call(over, { collection, joins, ...WITHOUT_SQL })
  return docs
}

/** The least that Payload can be asked for, for what it makes of it is not run. */
const WITHOUT_SQL = { limit: 0, pagination: false, select: {}, sort: 'id' }

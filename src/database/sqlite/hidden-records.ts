import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import type { HiddenRecords } from '../hidden-records.ts'
import { sessionOf } from './session-of.ts'

/**
 * Each condition by itself finds its rows in an index. Joined by OR, and in an order, they make SQLite walk through all
 * rows: it knows how many states there are, and not that next to none is a draft.
 */
export const sqliteHidden =
  (adapter: SQLiteAdapter): HiddenRecords =>
  async (collection, limit, req) => {
    const session = await sessionOf(adapter, req)
    const table = sql.identifier(collection.replaceAll('-', '_'))
    const rows = await session.all<{ id: string }>(
      sql`SELECT id FROM ${table} WHERE _status = 'draft'
        UNION SELECT id FROM ${table} WHERE _status IS NULL
        UNION SELECT id FROM ${table} WHERE deleted_at > ''
        LIMIT ${limit === 0 ? -1 : limit}`,
    )
    return rows.map(({ id }) => id)
  }

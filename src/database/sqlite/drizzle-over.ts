import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { LibSQLSession, LibSQLTransaction } from 'drizzle-orm/libsql/session'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'

export type Drizzle = SQLiteAdapter['drizzle']

const dialect = new SQLiteAsyncDialect()

/**
 * Drizzle over another client, with the tables that `known` knows, and the session that prepares its statements. It is made
 * at once, where a new one goes through the whole schema.
 */
export function drizzleOver(client: Client, known: Drizzle) {
  const { fullSchema, schema, tableNamesMap } = known._
  const tables = { fullSchema, schema: schema ?? {}, tableNamesMap }
  const session = new LibSQLSession(client, dialect, tables, {}, undefined)
  const drizzle = new LibSQLTransaction('async', dialect, session, tables) as unknown as Drizzle
  return { drizzle, session }
}

import type { ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQL } from 'drizzle-orm'
import { drizzleFor } from './bounded-reads/within-time.ts'
import { plainError } from './plain-errors.ts'

/** Runs statements of our own; what fails comes as it is, without the statement's values. */
export type Session = {
  all: <Row>(query: SQL) => Promise<Row[]>
  run: (query: SQL) => Promise<ResultSet>
}
type Within = { transactionID?: unknown } | undefined

/** Where statements of a request run: in its transaction while it has one, else each by itself. */
export async function sessionOf(adapter: SQLiteAdapter, req?: Within): Promise<Session> {
  const id = (await req?.transactionID) as string | undefined
  const own = id === undefined ? undefined : adapter.sessions[id]
  const session =
    (own?.db as unknown as Pick<SQLiteAdapter['drizzle'], 'all' | 'run'> | undefined) ??
    drizzleFor(adapter, req)
  const fail = (error: unknown): never => {
    throw plainError(error)
  }
  return {
    all: <Row>(query: SQL) => Promise.resolve(session.all<Row>(query)).catch(fail),
    run: (query) => Promise.resolve(session.run(query)).catch(fail),
  }
}

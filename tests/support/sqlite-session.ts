import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type Session = Pick<SQLiteAdapter['drizzle'], 'all' | 'run'>

/** The connection on which a transaction runs, for what no Payload call can do. Throws when the transaction has ended. */
export function sessionOf(payload: Payload, req: { transactionID: string | number }): Session {
  const adapter = payload.db as unknown as SQLiteAdapter
  const session = adapter.sessions[req.transactionID]
  if (session === undefined) throw new Error('this transaction has ended')
  return session.db as unknown as Session
}

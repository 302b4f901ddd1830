import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export type Session = Pick<SQLiteAdapter['drizzle'], 'all' | 'run'>
type Within = { transactionID?: unknown } | undefined

/** Where statements of a request run: in its transaction while it has one, else each by itself. */
export async function sessionOf(adapter: SQLiteAdapter, req: Within): Promise<Session> {
  const id = (await req?.transactionID) as string | undefined
  const session = id === undefined ? undefined : adapter.sessions[id]
  return (session?.db as unknown as Session | undefined) ?? adapter.drizzle
}

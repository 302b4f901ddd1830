import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'

type Within = { transactionID?: unknown } | undefined

/** The options by which an operation of MongoDB's own driver takes part in the transaction of a request, when it has one. */
export async function sessionOf(adapter: MongooseAdapter, req: Within): Promise<{ session?: ClientSession }> {
  const id = (await req?.transactionID) as string | undefined
  const session = id === undefined ? undefined : adapter.sessions[id]
  return session ? { session: session as unknown as ClientSession } : {}
}

import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { READS } from '../../reads.ts'
import { endOfReads } from '../../read-time.ts'
import { drizzleOver } from '../drizzle-over.ts'
import type { Drizzle } from '../drizzle-over.ts'

type Within = object | undefined

/** A client whose reads take the time they need, and those for reads that end at a moment. */
export type TimedClient = Client & { until: (end: number) => Client }

/** What runs the reads of a request. */
export function clientFor(adapter: SQLiteAdapter, req: Within): Client {
  const end = endOfReads(req)
  return end === undefined ? adapter.client : (adapter.client as TimedClient).until(end)
}

/** Drizzle over what runs the reads of a request. */
export function drizzleFor(adapter: SQLiteAdapter, req: Within): Drizzle {
  const client = clientFor(adapter, req)
  return client === adapter.client ? adapter.drizzle : drizzleOver(client, adapter.drizzle).drizzle
}

type Read = (this: SQLiteAdapter, args: { req?: object }) => Promise<unknown>

/** Lets Payload's own reads end when the time of their request is over. */
export function readsWithinTime(adapter: SQLiteAdapter): SQLiteAdapter {
  const methods = adapter as unknown as Record<string, Read>
  for (const name of READS) {
    const read = methods[name] as Read
    methods[name] = function (this: SQLiteAdapter, args) {
      const drizzle = { value: drizzleFor(this, args.req) }
      const own = drizzle.value === this.drizzle ? this : (Object.create(this, { drizzle }) as SQLiteAdapter)
      return read.call(own, args)
    }
  }
  return adapter
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import { KEPT_CHANGES } from '../change-store.ts'
import type { ChangeStore, NumberedChange, PublicRecord } from '../change-store.ts'
import { sessionOf } from './session-of.ts'

/** How many changes may be kept too many, so that not each one has to look for the oldest. */
const SLACK = 1000

/** What is public in one table, what changed in another, whose numbers are in the order of commits: SQLite has one writer. */
export function sqliteChanges(adapter: SQLiteAdapter): ChangeStore {
  return {
    find: async (record, req) => {
      const session = await sessionOf(adapter, req)
      const [found] = await session.all<PublicRecord>(
        sql`SELECT * FROM public_records WHERE record = ${record}`,
      )
      return found ? { ...found } : null
    },
    rowsOf: async (parent, req) => {
      const session = await sessionOf(adapter, req)
      const found = await session.all<PublicRecord>(
        sql`SELECT * FROM public_records WHERE parent = ${parent}`,
      )
      return found.map((row) => ({ ...row }))
    },
    isShown: async (image, req) => {
      const session = await sessionOf(adapter, req)
      const found = await session.all(sql`SELECT 1 FROM public_records WHERE image = ${image} LIMIT 1`)
      return found.length > 0
    },
    put: async ({ collection, record, parent, image, slug, hash }, req) => {
      const session = await sessionOf(adapter, req)
      await session.run(
        sql`INSERT OR REPLACE INTO public_records (collection, record, parent, image, slug, hash)
          VALUES (${collection}, ${record}, ${parent}, ${image}, ${slug}, ${hash})`,
      )
    },
    remove: async (record, req) => {
      const session = await sessionOf(adapter, req)
      await session.run(sql`DELETE FROM public_records WHERE record = ${record}`)
    },
    note: async ({ collection, record, parent, slug, event, at }, req) => {
      const session = await sessionOf(adapter, req)
      const { lastInsertRowid } = await session.run(
        sql`INSERT INTO changes (collection, record, parent, slug, event, at)
          VALUES (${collection}, ${record}, ${parent}, ${slug}, ${event}, ${at})`,
      )
      const number = Number(lastInsertRowid)
      if (number % SLACK === 0)
        await session.run(sql`DELETE FROM changes WHERE number <= ${number - KEPT_CHANGES}`)
    },
    since: async ({ after, collections, limit }) => {
      const of = collections ? sql`AND collection IN ${collections}` : sql``
      const session = await sessionOf(adapter)
      const [ends] = await session.all<{ first: number | null; last: number | null }>(
        sql`SELECT (SELECT min(number) FROM changes) AS first, (SELECT max(number) FROM changes) AS last`,
      )
      const last = ends?.last ?? 0
      // None beyond what was the last a moment ago: the cursor that goes with them must not pass one by.
      const changes = await session.all<NumberedChange>(
        sql`SELECT * FROM changes WHERE number > ${after} AND number <= ${last} ${of} ORDER BY number LIMIT ${limit}`,
      )
      return { changes: changes.map((change) => ({ ...change })), first: ends?.first ?? 0, last }
    },
  }
}

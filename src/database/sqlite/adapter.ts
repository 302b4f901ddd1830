import { pathToFileURL } from 'node:url'
import type { Client } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from 'drizzle-orm/libsql'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import { keepChanges } from '../changes-of.ts'
import { waited } from '../write-waits.ts'
import { writesInTransactions } from './atomic-writes.ts'
import { readApart } from './bounded-reads/apart.ts'
import { boundedReads } from './bounded-reads/bounded-reads.ts'
import { clientFor, readsWithinTime } from './bounded-reads/within-time.ts'
import type { TimedClient } from './bounded-reads/within-time.ts'
import { sqliteChanges } from './changes.ts'
import { clientOver } from './client-over.ts'
import { closeConnections, openConnections } from './connections.ts'
import { isRead } from './is-read.ts'
import { keptReads } from './kept-reads/kept-reads.ts'
import { indexListsByParent } from './list-indexes.ts'
import { migrate } from './migrate.ts'
import { withPlainErrors } from './plain-errors.ts'
import { sortedPages } from './sorted-pages.ts'
import { statisticsOver } from './statistics.ts'
import { transactionsOver } from './transactions.ts'
import { writerOver } from './writer.ts'

export type SqliteOptions = {
  file: string
  /** The longest wait for a write, in milliseconds. */
  writeWait: number
}

/** Payload's SQLite adapter over connections of our own: WAL, and every write in a queued transaction. */
export function queuedSqlite(options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: pathToFileURL(options.file).href },
    // Version 7 ids grow with time, so new rows land at the end of the index.
    idType: 'uuidv7',
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })
  return { ...stock, init: (args) => overOwnConnections(stock.init(args), options) }
}

function overOwnConnections(adapter: SQLiteAdapter, options: SqliteOptions): SQLiteAdapter {
  const stockDestroy = adapter.destroy?.bind(adapter)
  let close: (() => Promise<void>) | null = null
  let transactions: ReturnType<typeof transactionsOver> | null = null

  async function clientOf(req: Partial<PayloadRequest> | undefined): Promise<Client> {
    const id = await req?.transactionID
    return (id === undefined ? null : transactions?.clientOf(String(id))) ?? clientFor(adapter, req)
  }

  adapter.beforeSchemaInit.push(({ schema }) => {
    indexListsByParent(adapter.rawTables)
    return schema
  })
  adapter.connect = async () => {
    await close?.()
    const { read, write } = await openConnections(options.file)
    const statistics = statisticsOver({ read, write })
    const changes = sqliteChanges({ read, write })
    keepChanges(adapter, changes.log)
    const writer = writerOver(write, options.writeWait, {
      ...changes,
      waited: (seconds) => {
        waited(adapter, seconds)
      },
      committed: (statements) => {
        changes.committed(statements)
        statistics.committed()
      },
    })
    const apart = readApart(options.file)
    const reads = boundedReads(read, apart)
    close = async () => {
      close = null
      apart.close()
      await writer.close()
      statistics.refresh()
      closeConnections({ read, write })
    }
    const until = (end: number | undefined): Client =>
      clientOver(async (statement) => {
        if (!isRead(statement)) return writer.execute(statement)
        changes.runs(statement)
        return reads(statement, end)
      })
    const client: TimedClient = Object.assign(until(undefined), { until })
    adapter.client = client
    adapter.drizzle = Object.assign(drizzle(client, { schema: adapter.schema }), { $client: client })
    const over = transactionsOver(writer, adapter.sessions, () => adapter.drizzle)
    transactions = over
    adapter.beginTransaction = async () => over.begin()
    adapter.commitTransaction = async (id) => over.commit(String(await id))
    adapter.rollbackTransaction = async (id) => over.rollback(String(await id))
    adapter.migrate = () => migrate(read, writer)
    adapter.resolveInitializing()
  }
  adapter.destroy = async () => {
    await close?.()
    await stockDestroy?.()
  }
  return withPlainErrors(writesInTransactions(sortedPages(keptReads(readsWithinTime(adapter), clientOf))))
}

import type { DatabaseAdapterObj, Payload } from 'payload'
import type { Env } from '../env.ts'
import { databaseAddress } from './address.ts'
import { DatabaseError } from './database-error.ts'

export type { AnswerStore, KeptAnswer } from './answer-store.ts'
export { KEPT_CHANGES } from './change-store.ts'
export type { ChangeEvent, ChangeStore, NumberedChange, PublicRecord } from './change-store.ts'
export { databaseName } from './address.ts'
export { changesOf } from './changes-of.ts'
export type { Changes, Seen } from './changes.ts'
export { DatabaseError } from './database-error.ts'
export type { DatabaseErrorCode } from './database-error.ts'
export { checkReadTime, limitReadTime } from './read-time.ts'
export { onWriteWait } from './write-waits.ts'
export type { SearchEntry, SearchFound, SearchStore } from './search-store.ts'
export { prepareFolder } from './prepare-folder.ts'
export { isEmpty, markSeeded, wasSeeded } from './seed-marker.ts'

/**
 * Payload's adapter for the database that DATABASE_URL names: none or `file:` is SQLite, `mongodb:` is MongoDB. Only the
 * one that runs is loaded, for each costs a third of a second. Throws a DatabaseError `address`.
 */
export async function database(env: Env): Promise<DatabaseAdapterObj> {
  const address = databaseAddress(env)
  if (address.database === 'sqlite') {
    const { queuedSqlite } = await import('./sqlite/adapter.ts')
    return queuedSqlite({ file: address.file, writeWait: env.DATABASE_WAIT_SECONDS * 1000 })
  }
  const { mongodb } = await import('./mongodb/adapter.ts')
  return mongodb(address)
}

/**
 * Looks at the database before Payload opens it, and returns the promises that do not hold on it (none on SQLite and on a
 * replica set). Throws a DatabaseError that says what to do.
 */
export async function inspectDatabase(env: Env): Promise<string[]> {
  const address = databaseAddress(env)
  if (address.database === 'sqlite') return []
  if (env.PAYLOAD_SECRET === undefined) throw secretMissing()
  const { inspectMongodb } = await import('./mongodb/inspect.ts')
  return inspectMongodb(address.url, env)
}

/** Applies the committed migrations that the database does not have yet. Throws a DatabaseError `migration`. */
export async function applyMigrations(payload: Payload): Promise<void> {
  await payload.db.migrate()
}

/** Asks the database for a sign of life; throws when there is none within two seconds. */
export async function checkDatabase(payload: Payload): Promise<void> {
  // Both adapters are declared on one type; `name` tells which one this is.
  if (payload.db.name === 'sqlite') await payload.db.drizzle.$client.execute('SELECT 1')
  else await payload.db.connection.db?.command({ ping: 1 }, { timeoutMS: 2000 })
}

/** The search index of a database; the same for the same one. */
export const searchStore = storeOf(
  async (db) => (await import('./sqlite/search.ts')).sqliteSearch(db as never),
  async (db) => (await import('./mongodb/search.ts')).mongodbSearch(db as never),
)

/** The answers that are kept under idempotency keys. */
export const answerStore = storeOf(
  async (db) => (await import('./sqlite/answers.ts')).sqliteAnswers(db as never),
  async (db) => (await import('./mongodb/answers.ts')).mongodbAnswers(db as never),
)

/** What is public, and the feed of what changed of it. */
export const changeStore = storeOf(
  async (db) => (await import('./sqlite/public-changes.ts')).sqliteChanges(db as never),
  async (db) => (await import('./mongodb/public-changes.ts')).mongodbChanges(db as never),
)

/** What of a collection is not public. */
export const hiddenRecords = storeOf(
  async (db) => (await import('./sqlite/hidden-records.ts')).sqliteHidden(db as never),
  async (db) => (await import('./mongodb/hidden-records.ts')).mongodbHidden(db as never),
)

type Open<Store> = (db: Payload['db']) => Promise<Store>

/** What each database asks in its own way, opened by the one that runs, once for each. */
function storeOf<Store>(sqlite: Open<Store>, mongodb: Open<Store>): (payload: Payload) => Promise<Store> {
  const stores = new WeakMap<Payload, Promise<Store>>()
  return (payload) => {
    const store = stores.get(payload) ?? (payload.db.name === 'sqlite' ? sqlite : mongodb)(payload.db)
    stores.set(payload, store)
    return store
  }
}

/** Several instances share one MongoDB, so a secret made by one of them would shut out the others. */
function secretMissing(): DatabaseError {
  return new DatabaseError(
    'secret',
    '缺少 PAYLOAD_SECRET / PAYLOAD_SECRET is missing: with MongoDB set it to the same long random text on every instance',
  )
}

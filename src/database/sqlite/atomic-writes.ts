import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'
import { wrapMethods } from '../wrap-methods.ts'

/** What Payload writes through the adapter; one call is several statements, for a record has rows in several tables. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * Gives each write that Payload makes outside a transaction (preferences, sessions, locks, the key-value store) one of its
 * own, so that no reader sees half of it: a session's rows are deleted and inserted again at every refresh.
 */
export function writesInTransactions(adapter: SQLiteAdapter): SQLiteAdapter {
  wrapMethods(adapter, writes, (write) => inTransaction(adapter, write as Write))
  return adapter
}

function inTransaction(adapter: SQLiteAdapter, write: Write): Write {
  return async (args) => {
    const running = await args.req?.transactionID
    if (running !== undefined && adapter.sessions[running] !== undefined) return write(args)
    const transactionID = await adapter.beginTransaction()
    if (transactionID === null) return write(args)
    const req = isolateObjectProperty(args.req ?? {}, 'transactionID')
    req.transactionID = transactionID
    try {
      const result = await write({ ...args, req })
      await adapter.commitTransaction(transactionID)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(transactionID)
      throw error
    }
  }
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { DrizzleQueryError } from 'drizzle-orm'
import { APIError } from 'payload'
import { DatabaseError } from '../database-error.ts'
import { wrapMethods } from '../wrap-methods.ts'

const operations = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** Lets our own errors through as they are, and keeps the values of a failed statement, which may be personal, out of logs. */
export function withPlainErrors(adapter: SQLiteAdapter): SQLiteAdapter {
  wrapMethods(
    adapter,
    operations,
    (operation) => (args) =>
      operation(args).catch((error: unknown) => {
        throw plainError(error)
      }),
  )
  return adapter
}

/**
 * Drizzle wraps every error in one whose message lists the statement's parameters. An error of ours, or one that Payload
 * answers with as it is, comes without it; of all others the statement is told.
 */
export function plainError(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  if (error.cause instanceof DatabaseError || error.cause instanceof APIError) return error.cause
  return new Error(`${error.cause?.message ?? 'failed'} in ${error.query}`, { cause: error.cause })
}

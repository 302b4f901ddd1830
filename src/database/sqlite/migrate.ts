import { randomUUID } from 'node:crypto'
import type { Value } from '@libsql/client'
import { DatabaseError } from '../database-error.ts'
import { migrationNames, readMigrations } from './committed-migrations.ts'
import type { Migration } from './committed-migrations.ts'
import type { Connection } from './connection.ts'
import type { Writer } from './writer.ts'

/**
 * Applies the committed migrations (those of `folder`) that the file does not have, all or none. Throws a DatabaseError
 * `migration` when one
 * fails or when the file has steps that this program does not know.
 */
export async function migrate(read: Connection, writer: Writer, folder?: string): Promise<void> {
  if ((await missing(read, folder)).length === 0) return
  await writer.alone(async (connection, begin) => {
    // Dropping a table that is rebuilt would delete the rows that point to it. The switch does nothing inside a transaction.
    connection.exec('PRAGMA foreign_keys = OFF')
    try {
      await begin()
      // Asked again under the lock: another program may have been faster.
      for (const migration of await readMigrations(await missing(connection, folder), folder))
        apply(connection, migration)
      checkReferences(connection)
      connection.exec('COMMIT')
    } catch (error) {
      rollBack(connection)
      throw error
    } finally {
      connection.exec('PRAGMA foreign_keys = ON')
    }
  })
}

async function missing(connection: Connection, folder?: string): Promise<string[]> {
  const names = await migrationNames(folder)
  const applied = appliedNames(connection)
  const unknown = applied.filter((name) => !names.includes(name))
  if (unknown.length === 0) return names.filter((name) => !applied.includes(name))
  throw new DatabaseError(
    'migration',
    `数据库比程序新 / the database was written by a newer version (${unknown.join(', ')}): start that version, or restore an older file`,
  )
}

function appliedNames(connection: Connection): string[] {
  const tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (tables.rows.length === 0) return []
  const { rows } = connection.execute('SELECT name FROM payload_migrations WHERE batch >= 0')
  return rows.map((row) => textOf(row['name']))
}

function apply(connection: Connection, { name, statements }: Migration): void {
  try {
    for (const statement of statements) connection.exec(statement)
    // Payload's own table and columns, so that its commands tell the same state.
    connection.execute({
      sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
      args: [randomUUID(), name],
    })
  } catch (error) {
    throw failed(`${name}: ${error instanceof Error ? error.message : String(error)}`, error)
  }
}

function checkReferences(connection: Connection): void {
  const { rows } = connection.execute('PRAGMA foreign_key_check')
  const tables = new Set(rows.map((row) => textOf(row['table'])))
  if (tables.size > 0) throw failed(`rows of ${[...tables].join(', ')} point to rows that are gone`)
}

/** The failure may have ended the transaction already. */
function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK')
  } catch {
    // Nothing was open.
  }
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}

function failed(reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'migration',
    `数据库升级失败，数据未改动 / the database could not be brought up to date and is unchanged (${reason}): go back to the version before, and report this line`,
    cause,
  )
}

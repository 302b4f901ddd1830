import { dirname } from 'node:path'
import { DatabaseError } from '../database-error.ts'
import { errorCode } from '../error-code.ts'
import { prepareFolder } from '../prepare-folder.ts'
import { openConnection } from './connection.ts'
import type { Connection } from './connection.ts'

/** Our two connections to one file: readers never wait for the writer, nor the writer for them. */
export type Connections = { read: Connection; write: Connection }

/** Payload expects foreign keys; 64 MB is what a long import may leave in the log. */
const always = ['PRAGMA foreign_keys = ON', 'PRAGMA journal_size_limit = 67108864']

/** Opens the file, which is made when missing, and sets the PRAGMAs. Throws a DatabaseError `data-folder` or `not-a-database`. */
export async function openConnections(file: string): Promise<Connections> {
  await prepareFolder(dirname(file))
  const opened: Connection[] = []
  const open = (pragmas: string[]): Connection => {
    const connection = openConnection(file)
    opened.push(connection)
    for (const pragma of [...always, ...pragmas]) connection.exec(pragma)
    return connection
  }
  try {
    // A wait inside SQLite stops the whole program, so the writer waits shortly there and otherwise outside. The journal
    // mode is kept in the file; with NORMAL a crash of the program loses nothing that was committed.
    const write = open([
      'PRAGMA busy_timeout = 100',
      'PRAGMA journal_mode = WAL',
      'PRAGMA synchronous = NORMAL',
    ])
    // A write that strays here fails at once: it would neither wait its turn nor see an open transaction.
    const read = open(['PRAGMA busy_timeout = 5000', 'PRAGMA query_only = ON'])
    return { read, write }
  } catch (error) {
    for (const connection of opened) connection.close()
    throw explained(error, file)
  }
}

/** Closes both and leaves everything in the one file, so that a copy of it is a whole backup. */
export function closeConnections({ read, write }: Connections): void {
  read.close()
  // libSQL frees a connection with its last statement, which the collector may do much later: a transaction that was given
  // up would keep the lock until then, and the log would stay beside the file.
  for (const last of ['ROLLBACK', 'PRAGMA wal_checkpoint(TRUNCATE)']) {
    try {
      write.exec(last)
    } catch {
      // No transaction was open, or another program reads; neither is ours to mend.
    }
  }
  write.close()
}

function explained(error: unknown, file: string): DatabaseError {
  const code = errorCode(error)
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new DatabaseError(
      'not-a-database',
      `文件不是数据库 / ${file} is not an SQLite database: move it away, or set DATABASE_URL to another file`,
      error,
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new DatabaseError(
    'data-folder',
    `无法打开数据库 / cannot open ${file} for writing (${reason}): check the file and its folder, or set DATA_DIR`,
    error,
  )
}

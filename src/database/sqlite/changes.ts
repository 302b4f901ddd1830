import type { InStatement } from '@libsql/client'
import { ANYTHING, changeLog } from '../changes.ts'
import type { ChangeLog } from '../changes.ts'
import type { Connections } from './connections.ts'
import { isRead, sqlOf } from './is-read.ts'
import { tablesOf } from './tables.ts'

/** Hears of statements and commits, and tells the change log. */
export type SqliteChanges = {
  log: ChangeLog
  /** A statement is about to run. */
  runs: (statement: InStatement) => void
  /** A transaction of these statements has been committed. */
  committed: (statements: Iterable<string>) => void
  /** Tables may have come or gone. */
  migrated: () => void
}

/**
 * Every statement names its tables, so nothing that is read or written is overlooked, whoever does it. Other programs on
 * the same file, such as a command beside the server, are known by the file's version: SQLite changes it at their commits
 * and not at those of the connection that asks.
 */
export function sqliteChanges({ write }: Connections): SqliteChanges {
  let tables = tablesOf(write)
  const versionOf = write.asking('PRAGMA data_version')
  let version = versionOf()
  const log = changeLog(() => {
    const found = versionOf()
    if (found === version) return 'unchanged'
    version = found
    return 'changed'
  })

  return {
    log,
    // A read that writes sees what it has written itself, and is nothing to keep.
    runs: (statement) => {
      log.readFrom(isRead(statement) ? tables.namedIn(sqlOf(statement)) : [ANYTHING])
    },
    committed: (statements) => {
      log.changed([...statements].flatMap((sql) => tables.changedBy(sql)))
    },
    migrated: () => {
      tables = tablesOf(write)
      log.everythingChanged()
    },
  }
}

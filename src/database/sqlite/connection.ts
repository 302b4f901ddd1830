import type { InStatement, ResultSet } from '@libsql/client'
import Libsql from 'libsql'
import type { Statement } from 'libsql'
import { argumentsOf } from './arguments.ts'
import { resultOf } from './result.ts'

/** One connection to an SQLite file. Everything runs at once, before the call returns. */
export type Connection = {
  /** Runs one statement with its arguments and returns its rows. */
  execute: (statement: InStatement) => ResultSet
  /** Runs a text without arguments or rows and frees it whatever happens: what begins and ends transactions goes here. */
  exec: (sql: string) => void
  close: () => void
}

type Prepared = { statement: Statement<unknown[]>; columns: string[] | null }

/** Preparing a query with joins takes longer than running it, and Payload sends the same few hundred texts. */
const keptStatements = 256

/**
 * Opens `file`, which is made when missing. This is libSQL without its client: that one leaves its connection to every
 * transaction, and a BEGIN that finds the file busy stays alive in it and blocks all later commits.
 */
export function openConnection(file: string): Connection {
  const database = new Libsql(file)
  const kept = new Map<string, Prepared>()

  function prepared(sql: string): Prepared {
    const found = kept.get(sql)
    if (found !== undefined) return found
    const statement = database.prepare(sql)
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : null
    return { statement: columns === null ? statement : statement.raw(), columns }
  }

  function execute(given: InStatement): ResultSet {
    const sql = typeof given === 'string' ? given : given.sql
    const { statement, columns } = prepared(sql)
    // Taken out while it runs, so that one that fails is freed; put back as the youngest.
    kept.delete(sql)
    const values = argumentsOf(given)
    const result =
      columns === null ? resultOf([], [], statement.run(values)) : resultOf(columns, statement.all(values))
    kept.set(sql, { statement, columns })
    for (const oldest of kept.keys()) {
      if (kept.size <= keptStatements) break
      kept.delete(oldest)
    }
    return result
  }

  function close(): void {
    kept.clear()
    database.close()
  }

  return { execute, exec: (sql) => void database.exec(sql), close }
}

import type { InStatement, Value } from '@libsql/client'
import Libsql from 'libsql'
import type { Statement } from 'libsql'
import { argumentsOf } from './arguments.ts'
import { recentlyUsed } from './recently-used.ts'
import { resultOf } from './result.ts'
import type { Result } from './result.ts'

/** One connection to an SQLite file. Everything runs at once, before the call returns. */
export type Connection = {
  /** Runs one statement with its arguments and returns its rows. */
  execute: (statement: InStatement) => Result
  /** The first value of a query without arguments that is asked over and over, and prepared once. */
  asking: (sql: string) => () => unknown
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
  const kept = recentlyUsed<Prepared>(keptStatements)

  function prepared(sql: string): Prepared {
    // Taken out while it runs, so that one that fails is freed.
    const found = kept.take(sql)
    if (found !== undefined) return found
    const statement = database.prepare(sql)
    const columns = statement.reader ? statement.columns().map(({ name }) => name) : null
    return { statement: columns === null ? statement : statement.raw(), columns }
  }

  function execute(given: InStatement): Result {
    const sql = typeof given === 'string' ? given : given.sql
    const { statement, columns } = prepared(sql)
    const values = argumentsOf(given)
    const result =
      columns === null
        ? resultOf([], [], statement.run(values))
        : resultOf(columns, statement.all(values) as Value[][])
    kept.set(sql, { statement, columns })
    return result
  }

  function close(): void {
    kept.clear()
    database.close()
  }

  function asking(sql: string): () => unknown {
    const statement = database.prepare(sql).raw()
    return () => (statement.get([]) as unknown[] | undefined)?.[0]
  }

  return { execute, asking, exec: (sql) => void database.exec(sql), close }
}

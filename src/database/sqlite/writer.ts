import { setTimeout as sleep } from 'node:timers/promises'
import type { InStatement, ResultSet } from '@libsql/client'
import { DatabaseError } from '../database-error.ts'
import { errorCode } from '../error-code.ts'
import type { Connection } from './connection.ts'
import { isRead, sqlOf } from './is-read.ts'
import { writeQueue } from './write-queue.ts'

/** One transaction on the write connection; `end` is idempotent and throws when a commit fails. */
export type WriteTransaction = {
  execute: (statement: InStatement) => Promise<ResultSet>
  end: (how: 'COMMIT' | 'ROLLBACK') => Promise<void>
}

/** Work on the bare write connection; `begin` begins a transaction that the task ends itself. */
type Task = (connection: Connection, begin: () => Promise<void>) => Promise<void>

export type Writer = {
  /** Takes the writer's turn and begins a transaction that holds the write lock from its first moment. */
  begin: () => Promise<WriteTransaction>
  /** Runs one statement as a transaction of its own. */
  execute: (statement: InStatement) => Promise<ResultSet>
  /** Takes the turn for what must stand outside a transaction. */
  alone: (task: Task) => Promise<void>
  close: () => Promise<void>
}

/** Who must know what is written. */
export type Listener = {
  /** A statement is about to run in a transaction. */
  runs: (statement: InStatement) => void
  /** These statements have been committed, and the next transaction has not begun. */
  committed: (statements: ReadonlySet<string>) => void
  /** A transaction has waited so long for its turn. */
  waited: (seconds: number) => void
  /** Something was done outside a transaction. */
  migrated: () => void
}

/** The only user of the write connection: one transaction at a time, in order. `limit` is the longest wait in milliseconds. */
export function writerOver(connection: Connection, limit: number, listener: Listener): Writer {
  const queue = writeQueue(limit)

  async function begin(): Promise<WriteTransaction> {
    const asked = performance.now()
    const endTurn = await queue.turn()
    try {
      await beginImmediate(connection, limit)
      listener.waited((performance.now() - asked) / 1000)
    } catch (error) {
      endTurn()
      throw error
    }
    let open = true
    const written = new Set<string>()
    return {
      execute: async (statement) => {
        listener.runs(statement)
        if (!isRead(statement)) written.add(sqlOf(statement))
        return connection.execute(statement)
      },
      end: async (how) => {
        if (!open) return
        open = false
        try {
          finish(connection, how)
          if (how === 'COMMIT') listener.committed(written)
        } finally {
          endTurn()
        }
      },
    }
  }

  async function execute(statement: InStatement): Promise<ResultSet> {
    const transaction = await begin()
    try {
      const result = await transaction.execute(statement)
      await transaction.end('COMMIT')
      return result
    } catch (error) {
      await transaction.end('ROLLBACK')
      throw error
    }
  }

  async function alone(task: Task): Promise<void> {
    const endTurn = await queue.turn()
    await task(connection, () => beginImmediate(connection, limit)).finally(() => {
      listener.migrated()
      endTurn()
    })
  }

  return { begin, execute, alone, close: queue.close }
}

/** Another process (a command beside the server) may hold the lock: ask again without blocking the event loop. */
async function beginImmediate(connection: Connection, limit: number): Promise<void> {
  const deadline = performance.now() + limit
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!errorCode(error).startsWith('SQLITE_BUSY')) throw error
      if (performance.now() > deadline) throw heldElsewhere(limit, error)
      await sleep(20)
    }
  }
}

/** A commit that fails (a full disk) leaves the transaction open or already rolled back; nothing of it may stay. */
function finish(connection: Connection, how: 'COMMIT' | 'ROLLBACK'): void {
  try {
    connection.exec(how)
  } catch (error) {
    if (how === 'ROLLBACK') return
    finish(connection, 'ROLLBACK')
    throw error
  }
}

function heldElsewhere(limit: number, cause: unknown): DatabaseError {
  return new DatabaseError(
    'write-wait',
    `数据库被其他程序占用 / another program has held the write lock of the database for ${limit / 1000} s: wait for it to end, or stop it`,
    cause,
  )
}

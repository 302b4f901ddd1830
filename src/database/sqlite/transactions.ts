import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { clientOver } from './client-over.ts'
import { drizzleOver } from './drizzle-over.ts'
import type { Drizzle } from './drizzle-over.ts'
import type { WriteTransaction, Writer } from './writer.ts'

type Sessions = SQLiteAdapter['sessions']

/**
 * Payload's transactions over the writer. The lock is taken by the first statement, not by `begin`: Payload opens a
 * transaction and then writes outside it before using it (a password reset does), which would wait for itself.
 */
export function transactionsOver(writer: Writer, sessions: Sessions, drizzle: () => Drizzle) {
  const clients = new Map<string, Client>()

  function begin(): string {
    const id = randomUUID()
    const transaction = lazily(writer)
    const client = clientOver(transaction.execute)
    clients.set(id, client)
    sessions[id] = {
      db: drizzleOver(client, drizzle()).drizzle as unknown as Sessions[string]['db'],
      resolve: () => transaction.end('COMMIT'),
      reject: () => transaction.end('ROLLBACK'),
    }
    return id
  }

  /** Payload's own version hides a commit that failed; the caller must know that nothing was stored. */
  async function end(id: string, how: 'resolve' | 'reject'): Promise<void> {
    const session = sessions[id]
    if (session === undefined) return
    // Removed first: a late sibling must not find a transaction that is ending.
    delete sessions[id]
    clients.delete(id)
    await session[how]()
  }

  return {
    begin,
    commit: (id: string) => end(id, 'resolve'),
    rollback: (id: string) => end(id, 'reject'),
    /** What runs the statements of an open transaction; null once it has ended. */
    clientOf: (id: string): Client | null => clients.get(id) ?? null,
  }
}

/** A transaction that begins with its first statement; one that never had a statement takes no turn. */
function lazily(writer: Writer): WriteTransaction {
  let begun: Promise<WriteTransaction> | null = null
  let over = false
  return {
    execute: async (statement) => {
      // A sibling of a call that failed may go on after the rollback; its writes must not land in the next transaction.
      if (over) throw new Error('this transaction has already been committed or rolled back')
      begun ??= writer.begin()
      return (await begun).execute(statement)
    },
    end: async (how) => {
      over = true
      // A begin that failed has told its caller already and holds no turn.
      const transaction = await begun?.catch(() => null)
      await transaction?.end(how)
    },
  }
}

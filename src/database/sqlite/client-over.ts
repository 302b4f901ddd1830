import type { Client, InStatement, ResultSet } from '@libsql/client'

/** A libSQL client that runs single statements through `execute` and refuses everything that would open a connection. */
export function clientOver(execute: (statement: InStatement) => Promise<ResultSet>): Client {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new Error('batches and driver transactions are not used here: begin a Payload transaction'),
    )
  return {
    execute: (statement: InStatement | string, args?: unknown) =>
      execute(args === undefined ? statement : ({ sql: statement, args } as InStatement)),
    batch: refuse,
    migrate: refuse,
    transaction: refuse,
    executeMultiple: refuse,
    sync: refuse,
    close: () => undefined,
    closed: false,
    protocol: 'file',
  }
}

import type { Client, InStatement } from '@libsql/client'
import type { TestPayload } from './open-payload.ts'

/** The statements that SQLite runs while `task` does, in their order. */
export const statementsOf = async (test: TestPayload, task: () => Promise<unknown>): Promise<string[]> =>
  (await executedBy(test, task)).map(({ sql }) => sql)

export type Executed = { sql: string; args: unknown[] }

/** The same with the values of their variables. */
export async function executedBy(
  { payload }: TestPayload,
  task: () => Promise<unknown>,
): Promise<Executed[]> {
  const client = (payload.db as unknown as { client: Client }).client
  const execute = client.execute.bind(client)
  const said: Executed[] = []
  const listen = (statement: InStatement): ReturnType<Client['execute']> => {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    said.push({ sql, args: Object.values(args) })
    return execute(statement)
  }
  Object.assign(client, { execute: listen })
  await task().finally(() => Object.assign(client, { execute }))
  return said
}

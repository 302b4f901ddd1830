import type { Client, InStatement } from '@libsql/client'
import type { TestPayload } from './open-payload.ts'

/** The statements that SQLite runs while `task` does, in their order. */
export async function statementsOf(
  { payload }: TestPayload,
  task: () => Promise<unknown>,
): Promise<string[]> {
  const client = (payload.db as unknown as { client: Client }).client
  const execute = client.execute.bind(client)
  const said: string[] = []
  const listen = (statement: InStatement): ReturnType<Client['execute']> => {
    said.push(typeof statement === 'string' ? statement : statement.sql)
    return execute(statement)
  }
  Object.assign(client, { execute: listen })
  await task().finally(() => Object.assign(client, { execute }))
  return said
}

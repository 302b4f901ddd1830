import process from 'node:process'
import type { InStatement, Value } from '@libsql/client'
import { errorCode } from '../../error-code.ts'
import { openConnection } from '../connection.ts'

export type Question = { statement: InStatement }
export type Answer = { columns: string[]; values: Value[][] } | { error: string; code: string }

/*
 * A process that reads one SQLite file, `reader.ts FILE`: answers each statement with its rows, in their order, until
 * whoever started it leaves or ends it.
 */
const connection = openConnection(process.argv[2] ?? '')
for (const pragma of ['busy_timeout = 5000', 'query_only = ON']) connection.exec(`PRAGMA ${pragma}`)

process.on('message', ({ statement }: Question) => {
  process.send?.(answerOf(statement))
})
process.on('disconnect', () => process.exit())

function answerOf(statement: InStatement): Answer {
  try {
    const { columns, values } = connection.execute(statement)
    return { columns, values }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), code: errorCode(error) }
  }
}

import type { InStatement, InValue } from '@libsql/client'

/** A statement's positional arguments in the types that SQLite has. Throws a TypeError for `undefined` and for names. */
export function argumentsOf(statement: InStatement): unknown[] {
  if (typeof statement === 'string' || statement.args === undefined) return []
  if (!Array.isArray(statement.args)) throw new TypeError('named arguments are not used here')
  return statement.args.map(sqlValue)
}

function sqlValue(value: InValue | undefined): unknown {
  if (value === undefined) throw new TypeError('undefined is no value of a database')
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} is no value of a database`)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  return value
}

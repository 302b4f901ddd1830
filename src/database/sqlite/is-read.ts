import type { InStatement } from '@libsql/client'

/** Tells whether a statement only reads. In doubt it is a write: that costs a turn in the queue and nothing else. */
export function isRead(statement: InStatement): boolean {
  const sql = sqlOf(statement)
  if (/^\s*(select|explain)\b/iu.test(sql)) return true
  return /^\s*with\b/iu.test(sql) && !/\b(insert|update|delete|replace)\b/iu.test(sql)
}

/** The text of a statement, without its arguments. */
export const sqlOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

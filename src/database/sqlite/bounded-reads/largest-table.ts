import type { Connection } from '../connection.ts'

/** Rows of the largest table that a query reads from, or some more: the ids of rows that are gone are counted too. */
export function largestTable(read: Connection, sql: string): number {
  const names = new Set([...sql.matchAll(/\b(?:from|join) "(\w+)"/giu)].map(([, name]) => name))
  return Math.max(0, ...[...names].map((name) => lastRow(read, String(name))))
}

/** A name may be that of a part of the query, which is no table. */
function lastRow(read: Connection, name: string): number {
  const { values } = read.execute({
    sql: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
    args: [name],
  })
  return values.length === 0
    ? 0
    : Number(read.execute(`SELECT max(rowid) FROM "${name}"`).values[0]?.[0] ?? 0)
}

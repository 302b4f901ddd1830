import type { ResultSet, Row, Value } from '@libsql/client'

type Written = { changes: number; lastInsertRowid: number | bigint }

/** Rows as Drizzle takes them: each column under its place and, enumerable, under its name. */
export function resultOf(columns: string[], rows: unknown[], written?: Written): ResultSet {
  return {
    columns,
    columnTypes: columns.map(() => ''),
    rows: rows.map((row) => namedRow(row as Value[], columns)),
    rowsAffected: written?.changes ?? 0,
    lastInsertRowid: written === undefined ? undefined : BigInt(written.lastInsertRowid),
    toJSON: () => ({ columns, rows }),
  }
}

/** Of two columns of one name the first has the name; both have their places. */
function namedRow(values: Value[], columns: string[]): Row {
  const row: Record<string | number, Value> = {}
  Object.defineProperty(row, 'length', { value: values.length })
  values.forEach((value, place) => {
    const name = columns[place]
    Object.defineProperty(row, place, { value })
    if (name !== undefined && !Object.hasOwn(row, name)) row[name] = value
  })
  return row as Row
}

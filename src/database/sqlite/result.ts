import type { ResultSet, Row, Value } from '@libsql/client'

type Written = { changes: number; lastInsertRowid: number | bigint }

/** libSQL's result; `values` are its rows as bare arrays, which is all that most readers need. */
export type Result = ResultSet & { values: Value[][] }

/** Rows as Drizzle takes them, each column under its place and, enumerable, under its name, made when somebody looks. */
export function resultOf(columns: string[], values: Value[][], written?: Written): Result {
  let rows: Row[] | undefined
  return {
    columns,
    columnTypes: columns.map(() => ''),
    values,
    get rows() {
      rows ??= values.map((row) => namedRow(row, columns))
      return rows
    },
    rowsAffected: written?.changes ?? 0,
    lastInsertRowid: written === undefined ? undefined : BigInt(written.lastInsertRowid),
    toJSON: () => ({ columns, rows: values }),
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

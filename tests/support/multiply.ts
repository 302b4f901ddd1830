import type { Connection } from '../../src/database/sqlite/connection.ts'

/**
 * Copies every record of content `times` times, with its lists and its links, which lead to copies of what they led to:
 * as rows of SQLite, for through Payload it would take minutes. Versions and the search index stay as they are.
 */
export function multiply(connection: Connection, roots: string[], times: number): void {
  const tables = withLists(connection, roots)
  connection.exec('PRAGMA foreign_keys = OFF')
  connection.exec('BEGIN')
  for (const table of tables) {
    const links = new Map(
      rowsOf(connection, `PRAGMA foreign_key_list(${table})`).map(({ from, table: to }) => [from, to]),
    )
    const copied = rowsOf(connection, `PRAGMA table_info(${table})`).flatMap(({ name, type, pk }) => {
      if (pk !== '0')
        return type?.toLowerCase() === 'integer'
          ? []
          : [[name, roots.includes(table) ? copyOf(name) : `${name} || k`]]
      const target = links.get(name)
      if (target !== undefined && tables.includes(target)) return [[name, copyOf(name)]]
      return [[name, UNIQUE.includes(name ?? '') ? `"${name ?? ''}" || '-' || k` : `"${name ?? ''}"`]]
    })
    const columns = copied.map(([name]) => `"${name ?? ''}"`).join()
    const values = copied.map(([, value]) => value).join()
    connection.exec(
      `INSERT INTO ${table} (${columns}) WITH RECURSIVE n(k) AS (VALUES (1) UNION ALL SELECT k + 1 FROM n WHERE k < ${String(times)}) SELECT ${values} FROM n CROSS JOIN ${table} ORDER BY k`,
    )
  }
  connection.exec('COMMIT')
}

const UNIQUE = ['natural_key', 'slug']

/** The id of a copy: an id still, told apart by its first eight digits. */
const copyOf = (column: string | undefined): string => `printf('%08x', k) || substr("${column ?? ''}", 9)`

/** The tables and those that hold their lists. */
function withLists(connection: Connection, roots: string[]): string[] {
  const all = rowsOf(
    connection,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'",
  )
  const lists = all.flatMap(({ name = '' }) => {
    const parents = rowsOf(connection, `PRAGMA foreign_key_list(${name})`)
    return parents.some(
      ({ from, table = '' }) => /^_?parent_id$/u.test(from ?? '') && roots.includes(table),
    ) && !name.startsWith('_')
      ? [name]
      : []
  })
  return [...roots, ...lists]
}

const rowsOf = (connection: Connection, sql: string): Record<string, string>[] =>
  connection
    .execute(sql)
    .rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, String(value as string | number | null)]),
      ),
    )

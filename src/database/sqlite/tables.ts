import type { Connection } from './connection.ts'

export type Tables = {
  /** The tables that stand in a statement. */
  namedIn: (sql: string) => readonly string[]
  /** The tables whose rows a statement may change, those included whose rows go or lose a link with rows it deletes. */
  changedBy: (sql: string) => readonly string[]
}

/** Payload sends the same few hundred texts. */
const KEPT_TEXTS = 1000

/** The tables of a database as they are when they are first asked for. */
export function tablesOf(connection: Connection): Tables {
  const kept = new Map<string, readonly string[]>()
  let known: { names: ReadonlySet<string>; links: readonly Link[] } | null = null

  /** Every word is looked at: that a column or a text may be called as a table is costs no more than a read too many. */
  function namedIn(sql: string): readonly string[] {
    const found = kept.get(sql)
    if (found) return found
    known ??= readTables(connection)
    const { names } = known
    const named = [...new Set(sql.match(/\w+/gu))].filter((word) => names.has(word))
    if (kept.size >= KEPT_TEXTS) kept.clear()
    kept.set(sql, named)
    return named
  }

  function changedBy(sql: string): readonly string[] {
    const named = namedIn(sql)
    return /\bdelete\b/iu.test(sql) ? withDependents(named, known?.links ?? []) : named
  }

  return { namedIn, changedBy }
}

type Link = { from: string; to: string }

function readTables(connection: Connection): { names: ReadonlySet<string>; links: readonly Link[] } {
  const { rows } = connection.execute(
    `SELECT t.name, f."table" FROM sqlite_schema t LEFT JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
  )
  const pairs = rows.map((row) => [row[0] as string, row[1] as string | null] as const)
  return {
    names: new Set(pairs.map(([name]) => name)),
    links: pairs.flatMap(([from, to]) => (to === null ? [] : [{ from, to }])),
  }
}

function withDependents(named: readonly string[], links: readonly Link[]): readonly string[] {
  const all = new Set(named)
  // A set goes on through what is added to it on the way.
  for (const table of all) for (const { from, to } of links) if (to === table) all.add(from)
  return [...all]
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzleKit } from './code-schema.ts'
import type { Snapshot } from './code-schema.ts'
import { withoutAdditions } from './without-additions.ts'

/** The schema of an empty database. */
export function emptySchema(adapter: SQLiteAdapter): Snapshot {
  return adapter.defaultDrizzleSnapshot as Snapshot
}

/** The statements that lead from one schema to the next: first what goes and changes, then what is new. */
export async function schemaChanges(
  adapter: SQLiteAdapter,
  before: Snapshot,
  after: Snapshot,
): Promise<string[]> {
  const { generateMigration } = drizzleKit(adapter)
  const between = withoutAdditions(before, after)
  const statements = [
    ...indexesDroppedFirst(await generateMigration(before, between)),
    ...indexesDroppedFirst(await generateMigration(between, after)),
  ]
  // A step runs with foreign keys off from its first to its last statement; inside a transaction these do nothing.
  return statements
    .map((statement) => statement.trim())
    .filter((statement) => !/^PRAGMA foreign_keys/iu.test(statement))
}

/** Payload numbers its indexes through all tables, so a new one gives its name to the next: all go before any comes. */
function indexesDroppedFirst(statements: string[]): string[] {
  const drops = statements.filter((statement) => statement.startsWith('DROP INDEX'))
  return [...drops, ...statements.filter((statement) => !drops.includes(statement))]
}

/** Tables and columns that the step drops, as `table` and `table.column`: a person must see whether one was a rename. */
export function dropped(before: Snapshot, after: Snapshot): string[] {
  return Object.entries(before.tables).flatMap(([name, { columns }]) => {
    const kept = after.tables[name]?.columns
    if (kept === undefined) return [name]
    return Object.keys(columns)
      .filter((column) => !(column in kept))
      .map((column) => `${name}.${column}`)
  })
}

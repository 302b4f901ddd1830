import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Index = { columns: string[] }
type Reference = { columnsFrom: string[]; tableTo: string; columnsTo: string[] }

/** One table as drizzle-kit describes it; what is not named here is compared and copied as a whole. */
export type TableSnapshot = {
  columns: Record<string, unknown>
  indexes: Record<string, Index>
  foreignKeys: Record<string, Reference>
}

/** Every table, column, index and reference of one schema. */
export type Snapshot = { tables: Record<string, TableSnapshot> }

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot>
  generateMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>
}

/** drizzle-kit as Payload brings it; it takes a second to load, so only who compares schemas asks for it. */
export function drizzleKit(adapter: SQLiteAdapter): DrizzleKit {
  return adapter.requireDrizzleKit()
}

/** The schema that the collections ask for. Its random id is left out, so that equal schemas are equal texts. */
export async function codeSchema(adapter: SQLiteAdapter): Promise<Snapshot> {
  const snapshot = await drizzleKit(adapter).generateDrizzleJson(adapter.schema)
  return { ...snapshot, ...{ id: '', prevId: '' } }
}

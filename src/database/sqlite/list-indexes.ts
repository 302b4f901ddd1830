import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Index = SQLiteAdapter['rawTables'][string]['indexes'] & object

/**
 * Gives each table that holds the lists of records one index that finds a record's items in their order. Payload's own
 * begin with the order: to read one record SQLite then walks through the items of all.
 */
export function indexListsByParent(rawTables: SQLiteAdapter['rawTables']): void {
  for (const table of Object.values(rawTables)) {
    const list = LISTS.find(({ parent, order }) => parent in table.columns && order in table.columns)
    if (!list) continue
    const { parent, order, path } = list
    const own = Object.entries(table.indexes ?? {}).filter(
      ([, { on }]) => ![on].flat().every((column) => [parent, order, path].includes(column)),
    )
    const inOrder: Index[string] = { name: `${table.name}_in_order_idx`, on: [parent, order] }
    table.indexes = { ...Object.fromEntries(own), inOrder }
  }
}

/** Texts, numbers and relations of a record; and the rows of its arrays. */
const LISTS = [
  { parent: 'parent', order: 'order', path: 'path' },
  { parent: '_parentID', order: '_order', path: '_path' },
]

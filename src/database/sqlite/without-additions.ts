import type { Snapshot, TableSnapshot } from './code-schema.ts'

/**
 * The new schema without what it adds to the old one. drizzle-kit asks at the terminal whether an added and a dropped column
 * are one that was renamed; going by way of this schema there is never both, so a step is written without a question.
 */
export function withoutAdditions(before: Snapshot, after: Snapshot): Snapshot {
  const tables: Snapshot['tables'] = {}
  for (const [name, table] of Object.entries(after.tables)) {
    const old = before.tables[name]
    if (old !== undefined) tables[name] = withoutNewColumns(table, old)
  }
  for (const table of Object.values(tables)) table.foreignKeys = among(tables, table)
  return { ...after, tables }
}

function withoutNewColumns(table: TableSnapshot, old: TableSnapshot): TableSnapshot {
  const columns = filtered(table.columns, (_, name) => name in old.columns)
  const indexes = filtered(table.indexes, (index) => index.columns.every((column) => column in columns))
  return { ...table, columns, indexes }
}

/** The references of a table whose both ends are there. */
function among(tables: Snapshot['tables'], table: TableSnapshot): TableSnapshot['foreignKeys'] {
  return filtered(table.foreignKeys, ({ columnsFrom, tableTo, columnsTo }) => {
    const target = tables[tableTo]?.columns ?? {}
    return (
      columnsFrom.every((column) => column in table.columns) && columnsTo.every((column) => column in target)
    )
  })
}

function filtered<Item>(
  items: Record<string, Item>,
  keep: (item: Item, name: string) => boolean,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).filter(([name, item]) => keep(item, name)))
}

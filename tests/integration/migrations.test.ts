import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { closePayload, openPayload } from '../../src/boot.ts'
import { codeSchema } from '../../src/database/sqlite/code-schema.ts'
import type { Snapshot } from '../../src/database/sqlite/code-schema.ts'
import { migrationNames, snapshotFile } from '../../src/database/sqlite/committed-migrations.ts'
import { openConnection } from '../../src/database/sqlite/connection.ts'
import type { Connection } from '../../src/database/sqlite/connection.ts'
import { dropped, emptySchema, schemaChanges } from '../../src/database/sqlite/schema-changes.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record, stored } from '../support/records.ts'

const mend = 'run npm run migrate:create -- NAME'
let test: TestPayload
let adapter: SQLiteAdapter
let wanted: Snapshot

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  adapter = test.payload.db as unknown as SQLiteAdapter
  wanted = await codeSchema(adapter)
})
afterAll(() => test.close())

describe('the committed migrations', () => {
  it(`fit the collections; else ${mend}`, async () => {
    const committed: unknown = JSON.parse(await readFile(snapshotFile, 'utf8'))
    expect(committed).toEqual(JSON.parse(JSON.stringify(wanted)))
  })

  it('lead to the very tables, columns, indexes and references that the collections ask for', async () => {
    const fresh = openConnection(join(test.env.DATA_DIR, 'fresh.db'))
    const statements = await schemaChanges(adapter, emptySchema(adapter), wanted)
    fresh.exec(
      ['BEGIN', ...statements.map((statement) => statement.replace(/;$/u, '')), 'COMMIT'].join(';\n'),
    )
    const migrated = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
    expect(structure(migrated)).toEqual(structure(fresh))
    for (const connection of [fresh, migrated]) connection.close()
  })

  it('give the texts and records of earlier imports the owner that they had none for', async () => {
    const of = { kind: 'none', sha256: 'e'.repeat(64), encoding: 'utf-8', script: 'Hans', text: '原文' }
    const document = (await record(test, 'source-documents', { title: '原文', ...of })).id
    const office = await record(test, 'subdistricts', { name: '清河街道', source: { document } })
    const done = await record(test, 'imports', { batch: '1', document })
    const file = join(dirname(snapshotFile), '0009_owners_of_imports.sql')
    const steps = (await readFile(file, 'utf8')).split('--> statement-breakpoint')
    const connection = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
    connection.exec(steps.filter((step) => step.includes('UPDATE `')).join('\n'))
    connection.close()
    for (const [collection, id] of [
      ['source-documents', document],
      ['imports', done.id],
    ] as const)
      expect((await stored(test, collection, id))?.['owner']).toMatchObject({ subdistrict: office.id })
  })

  it('are applied once: a second start changes nothing', async () => {
    const env = { ...test.env, DATA_DIR: join(test.env.DATA_DIR, 'twice') }
    const stored = async (): Promise<unknown> => {
      const payload = await openPayload(env, 'twice')
      const { docs } = await payload.find({
        collection: 'payload-migrations',
        sort: 'name',
        overrideAccess: true,
      })
      await closePayload(payload)
      return docs
    }
    const first = await stored()
    expect(first).toMatchObject((await migrationNames()).map((name) => ({ name, batch: 1 })))
    expect(await stored()).toEqual(first)
  })
})

describe('a step to a changed schema', () => {
  it('is written without a question when a column is renamed, and says what it drops', async () => {
    const after = structuredClone(wanted)
    const { columns } = tableOf(after, 'units')
    columns['district'] = { ...(columns['jurisdiction'] as object), name: 'district' }
    delete columns['jurisdiction']
    const statements = await schemaChanges(adapter, wanted, after)
    expect(statements).toEqual([
      'ALTER TABLE `units` DROP COLUMN `jurisdiction`;',
      'ALTER TABLE `units` ADD `district` text;',
    ])
    expect(dropped(wanted, after)).toEqual(['units.jurisdiction'])
  })

  it('is written without a question when a table is renamed', async () => {
    const after = structuredClone(wanted)
    const table = tableOf(after, 'subdistricts_phones')
    delete after.tables['subdistricts_phones']
    after.tables['offices_phones'] = { ...table, ...{ name: 'offices_phones', indexes: {} } }
    const statements = await schemaChanges(adapter, wanted, after)
    expect(statements.map((statement) => statement.split('`', 2).join(''))).toEqual([
      'DROP TABLE subdistricts_phones',
      'CREATE TABLE offices_phones',
    ])
    expect(dropped(wanted, after)).toEqual(['subdistricts_phones'])
  })

  it('frees the names of indexes before it gives them to others', async () => {
    const after = structuredClone(wanted)
    const [units, honors] = [tableOf(after, 'units').indexes, tableOf(after, 'honors').indexes]
    const [ofUnit, ofHonor] = [Object.keys(units)[0] ?? '', Object.keys(honors)[0] ?? '']
    rename(units, ofUnit, ofHonor)
    rename(honors, ofHonor, ofUnit)
    const migrated = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
    const statements = await schemaChanges(adapter, wanted, after)
    expect(statements).toHaveLength(4)
    migrated.exec(`BEGIN; ${statements.join(' ')} ROLLBACK`)
    migrated.close()
  })

  it('is empty when nothing changed', async () => {
    expect(await schemaChanges(adapter, wanted, structuredClone(wanted))).toEqual([])
  })
})

function tableOf(schema: Snapshot, name: string): Snapshot['tables'][string] {
  const table = schema.tables[name]
  if (table === undefined) throw new Error(`no table ${name}`)
  return table
}

function rename(indexes: Snapshot['tables'][string]['indexes'], from: string, to: string): void {
  const index = { ...indexes[from], columns: indexes[from]?.columns ?? [], name: to }
  indexes[to] = index
  Reflect.deleteProperty(indexes, from)
}

/** Tables of ours that no collection asks for; those of the search index have its name. */
const OWN = ['changes', 'kept_answers', 'public_records']

/** What SQLite itself says of each table that a collection asks for, however the statements were written. */
function structure(connection: Connection): Record<string, unknown> {
  const names = rows(
    connection,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
  )
  const asked = names.filter(([name]) => !OWN.includes(String(name)))
  const entries = asked.map(([name]): [string, unknown] => [
    String(name),
    tableStructure(connection, String(name)),
  ])
  return Object.fromEntries(entries)
}

function tableStructure(connection: Connection, table: string): unknown {
  const indexes = rows(
    connection,
    `SELECT name, "unique", partial FROM pragma_index_list('${table}') ORDER BY name`,
  )
  return {
    columns: rows(
      connection,
      `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${table}') ORDER BY name`,
    ),
    references: rows(
      connection,
      `SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list('${table}') ORDER BY "from"`,
    ),
    indexes: indexes.map((index) => [
      ...index,
      rows(connection, `SELECT name FROM pragma_index_info('${String(index[0])}')`),
    ]),
  }
}

function rows(connection: Connection, sql: string): unknown[][] {
  return connection.execute(sql).rows.map((row) => Array.from(row as ArrayLike<unknown>))
}

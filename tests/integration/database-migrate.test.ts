import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { closeConnections, openConnections } from '../../src/database/sqlite/connections.ts'
import type { Connections } from '../../src/database/sqlite/connections.ts'
import { migrate } from '../../src/database/sqlite/migrate.ts'
import { writerOver } from '../../src/database/sqlite/writer.ts'
import type { Writer } from '../../src/database/sqlite/writer.ts'

const initial = [
  'CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric)',
  'CREATE TABLE offices (id integer PRIMARY KEY, name text)',
  'CREATE TABLE phones (office integer REFERENCES offices(id) ON DELETE CASCADE, number text)',
  "INSERT INTO offices VALUES (1, '党政办')",
  "INSERT INTO phones VALUES (1, '027-1')",
]
let folder: string
let connections: Connections
let writer: Writer

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiedao-steps-'))
  connections = await openConnections(join(folder, 'data', 'test.db'))
  writer = writerOver(connections.write, 1000, {
    runs: () => undefined,
    committed: () => undefined,
    waited: () => undefined,
    migrated: () => undefined,
  })
  await step('0001_initial', initial)
})
afterEach(async () => {
  closeConnections(connections)
  await rm(folder, { recursive: true })
})

describe('applying migrations', () => {
  it('applies each step once, in order', async () => {
    await step('0002_slugs', ['ALTER TABLE offices ADD slug text', "UPDATE offices SET slug = 'dzb'"])
    await migrate(connections.read, writer, folder)
    await migrate(connections.read, writer, folder)
    expect(rows('SELECT name FROM payload_migrations')).toEqual([['0001_initial'], ['0002_slugs']])
    expect(rows('SELECT slug FROM offices')).toEqual([['dzb']])
  })

  it('keeps the rows that point to a table which a step rebuilds', async () => {
    await migrate(connections.read, writer, folder)
    await step('0002_rebuilt', [
      'CREATE TABLE __new_offices (id integer PRIMARY KEY, name text NOT NULL)',
      'INSERT INTO __new_offices SELECT id, name FROM offices',
      'DROP TABLE offices',
      'ALTER TABLE __new_offices RENAME TO offices',
    ])
    await migrate(connections.read, writer, folder)
    expect(rows('SELECT number FROM phones')).toEqual([['027-1']])
    expect(rows('SELECT name FROM offices')).toEqual([['党政办']])
  })

  it.each([
    ['a statement fails', 'INSERT INTO nowhere VALUES (1)', 'no such table'],
    ['a row would point to nothing', 'DELETE FROM offices', 'phones'],
  ])('leaves the file as it was when %s', async (_, statement, reason) => {
    await migrate(connections.read, writer, folder)
    await step('0002_bad', ['ALTER TABLE offices ADD slug text', statement])
    const attempt = migrate(connections.read, writer, folder)
    await expect(attempt).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringContaining(reason),
    })
    expect(rows('SELECT name FROM payload_migrations')).toEqual([['0001_initial']])
    expect(rows('SELECT * FROM offices')).toEqual([[1, '党政办']])
  })

  it('checks references again afterwards', async () => {
    await migrate(connections.read, writer, folder)
    await expect(writer.execute("INSERT INTO phones VALUES (2, '027-2')")).rejects.toThrow('FOREIGN KEY')
  })

  it('refuses a file that a newer program wrote', async () => {
    await migrate(connections.read, writer, folder)
    await writer.execute("INSERT INTO payload_migrations VALUES ('x', '0009_future', 1)")
    await expect(migrate(connections.read, writer, folder)).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringContaining('0009_future'),
    })
  })
})

function step(name: string, statements: string[]): Promise<void> {
  return writeFile(join(folder, `${name}.sql`), statements.join('\n--> statement-breakpoint\n'))
}

function rows(sql: string): unknown[] {
  return connections.read.execute(sql).rows.map((row) => Array.from(row as ArrayLike<unknown>))
}

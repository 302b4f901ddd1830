import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One step from one schema to the next; `name` orders the steps and is recorded in the database. */
export type Migration = { name: string; statements: string[] }

/** The folder of the committed steps, `0001_initial.sql` and on. */
// Not `new URL('./migrations', import.meta.url)`: the admin's bundler takes that for a file to bundle, and fails.
export const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), 'migrations')

/** The schema to which the committed steps lead, from which the next step is reckoned. */
export const snapshotFile = `${migrationsFolder}/schema.json`

/** Stands between two statements of a step. */
export const statementBreak = '--> statement-breakpoint'

/** The names of the committed steps, in order. */
export async function migrationNames(folder = migrationsFolder): Promise<string[]> {
  // The comment is for the admin's bundler, which would take every file of the project for a part of the admin.
  const files = await readdir(/*turbopackIgnore: true*/ folder)
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort()
}

/** Reads the committed steps of these names. */
export function readMigrations(names: string[], folder = migrationsFolder): Promise<Migration[]> {
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${folder}/${name}.sql`, 'utf8')
      return { name, statements: text.split(statementBreak).map((statement) => statement.trim()) }
    }),
  )
}

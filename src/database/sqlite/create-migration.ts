import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { jiedaoConfig } from '../../../payload.config.ts'
import { readEnv } from '../../env.ts'
import { codeSchema } from './code-schema.ts'
import type { Snapshot } from './code-schema.ts'
import { migrationNames, migrationsFolder, snapshotFile, statementBreak } from './committed-migrations.ts'
import { dropped, emptySchema, schemaChanges } from './schema-changes.ts'

/*
 * npm run migrate:create -- NAME writes the step from the last committed schema to the one of the collections. It opens no
 * database and asks nothing; whoever commits the step reads it.
 */
process.exitCode = await run(process.argv[2])

async function run(given: string | undefined): Promise<number> {
  if (given === undefined || !/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(given)) {
    return say('npm run migrate:create -- NAME  (lower-case letters, digits, - or _)', 2)
  }
  const adapter = await unconnectedAdapter()
  const names = await migrationNames()
  const before = names.length === 0 ? emptySchema(adapter) : await committedSchema()
  const after = await codeSchema(adapter)
  const statements = await schemaChanges(adapter, before, after)
  if (statements.length === 0)
    return say('The committed migrations fit the collections; nothing was written.', 0)

  const name = `${String(names.length + 1).padStart(4, '0')}_${given.replaceAll('-', '_')}`
  const file = `${migrationsFolder}/${name}.sql`
  await writeFile(file, `${statements.join(`\n${statementBreak}\n`)}\n`, { flag: 'wx' })
  await writeFile(snapshotFile, `${JSON.stringify(after, null, 1)}\n`)
  for (const lost of dropped(before, after)) say(`drops ${lost}: if it was renamed, edit the file`, 0)
  return say(`${basename(file)}: ${statements.length} statements`, 0)
}

/** The schema is built from the collections alone, whatever DATABASE_URL says. */
async function unconnectedAdapter(): Promise<SQLiteAdapter> {
  const env = { ...readEnv(), DATABASE_URL: undefined, PAYLOAD_SECRET: 'not used without a database' }
  const payload = await getPayload({ config: jiedaoConfig(env), disableDBConnect: true, disableOnInit: true })
  return payload.db as unknown as SQLiteAdapter
}

async function committedSchema(): Promise<Snapshot> {
  return JSON.parse(await readFile(snapshotFile, 'utf8')) as Snapshot
}

function say(line: string, code: number): number {
  process.stdout.write(`${line}\n`)
  return code
}

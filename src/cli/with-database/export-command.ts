import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { COLLECTIONS, type Collection } from '../../importer/model/plan.ts'
import { exportedBundles } from '../../importer/export/bundles.ts'
import { EXIT } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOf } from '../words/index.ts'
import { openDatabase } from './open-database.ts'
import { csvOf, recordsOf } from './table.ts'

export type ExportOptions = { format: 'ndjson' | 'json' | 'csv'; collection?: string; out?: string }

/**
 * `jiedao export`: everything as bundles that import again without a change, one a line; or the records of a collection, or
 * of each into a folder, as JSON or as CSV for a spreadsheet.
 */
export async function exportCommand(
  { format, collection, out }: ExportOptions,
  language: Language,
): Promise<number> {
  const words = wordsOf(language)
  const wanted = collection === undefined ? TABLES : TABLES.filter((each) => each === collection)
  if (wanted.length === 0) throw new UsageError(words.usage.unknownCollection(TABLES.join(' ')))
  if (format !== 'ndjson' && collection === undefined && out === undefined)
    throw new UsageError(words.usage.oneCollection)
  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  try {
    if (out !== undefined) await mkdir(out, { recursive: true })
    const write = async (name: string, text: string): Promise<void> => {
      if (out === undefined) process.stdout.write(text)
      else await writeFile(join(out, name), text)
    }
    if (format === 'ndjson') await write('bundles.ndjson', await bundleLines(database.payload))
    else {
      for (const slug of wanted) {
        const text =
          format === 'csv'
            ? await csvOf(database.payload, slug, language)
            : `${JSON.stringify(await recordsOf(database.payload, slug), null, 2)}\n`
        await write(`${slug}.${format}`, text)
      }
    }
    return EXIT.done
  } finally {
    await database.close()
  }
}

const TABLES: Collection[] = COLLECTIONS.filter((slug) => slug !== 'source-documents')

async function bundleLines(payload: Payload): Promise<string> {
  const lines: string[] = []
  for await (const bundle of exportedBundles(payload)) lines.push(`${JSON.stringify(bundle)}\n`)
  return lines.join('')
}

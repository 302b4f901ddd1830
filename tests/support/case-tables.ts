import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The default export of every `*.cases.ts` below a folder, with the file's path from there, sorted. */
export async function caseTables<Table>(
  folder: string,
): Promise<{ file: string; table: Table | undefined }[]> {
  const root = path.resolve(folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.cases.ts'),
  )
  const tables: { file: string; table: Table | undefined }[] = []
  // One after the other: jest's loader of ES modules trips over modules that two imports share.
  for (const file of files.sort()) {
    const module = (await import(path.join(root, file))) as { default?: Table }
    tables.push({ file, table: module.default })
  }
  return tables
}

import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { problemOf } from './read-document.ts'
import type { Words } from '../words/index.ts'

/** Of a folder, only what can be a document; a file that is named is always taken. */
const DOCUMENTS = new Set([
  '.txt',
  '.text',
  '.htm',
  '.html',
  '.shtml',
  '.md',
  '.markdown',
  '.docx',
  '.pdf',
  '.ndjson',
])

/** The documents that paths lead to, folders with all below them, each once; and a line for each path that cannot be used. */
export async function documentsIn(
  paths: readonly string[],
  words: Words,
): Promise<{ files: string[]; problems: string[] }> {
  const files = new Set<string>()
  const problems: string[] = []
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await documentsBelow(path) : [path]
      if (found.length === 0) problems.push(words.files.empty(path))
      for (const file of found) files.add(file)
    } catch (error) {
      problems.push(problemOf(path, error as NodeJS.ErrnoException, words))
    }
  }
  return { files: [...files], problems }
}

async function documentsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter((entry) => DOCUMENTS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

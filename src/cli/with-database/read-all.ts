import { basename } from 'node:path'
import { bundlesIn } from '../../importer/bundles-in.ts'
import { inOrder } from '../../importer/in-order.ts'
import { read } from '../../importer/pipeline.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { readDocument } from '../read-document.ts'
import type { Words } from '../words/index.ts'
import type { Document } from './run-batch.ts'

/** The documents of all files in the order in which they are to be imported; what cannot be read is said at once. */
export async function readAll(
  files: readonly string[],
  words: Words,
  language: Language,
): Promise<Document[]> {
  const documents: Document[] = []
  const progress = await progressOver(files.length, words.progress.reading)
  for (const file of files) {
    const result = await readDocument(file, words)
    if ('problem' in result) progress.say(`${result.problem}\n`)
    else {
      const name = basename(file)
      const bundles = bundlesIn(result.bytes, name, language)
      const all = bundles ?? [await read(result.bytes, name, language)]
      documents.push(...all.map((parsed) => ({ file, parsed })))
    }
    progress.step()
  }
  progress.stop()
  return inOrder(documents)
}

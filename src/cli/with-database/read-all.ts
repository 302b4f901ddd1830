import { inOrder } from '../../importer/in-order.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { readFiles } from '../reading/read-files.ts'
import type { Words } from '../words/index.ts'
import type { Document } from './run-batch.ts'

/**
 * The documents of all files in the order in which they are to be imported, read on as many threads as the machine has
 * unless told otherwise; what cannot be read is said at once.
 */
export async function readAll(
  files: readonly string[],
  words: Words,
  language: Language,
  threads?: number,
): Promise<Document[]> {
  const documents: Document[] = []
  const progress = await progressOver(files.length, words.progress.reading)
  const reading = { reader: 'documents', language, ...(threads !== undefined && { threads }) } as const
  for await (const { file, ...answer } of readFiles(files, reading)) {
    if ('problem' in answer) progress.say(`${answer.problem}\n`)
    else documents.push(...answer.read.map((parsed) => ({ file, parsed })))
    progress.step()
  }
  progress.stop()
  return inOrder(documents)
}

import { EditedSinceError, NotUndoableError, undoImport } from '../../importer/apply/undo-import.ts'
import { EXIT } from '../exit-code.ts'
import type { Language } from '../language.ts'
import { wordsOf } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { openDatabase } from './open-database.ts'

/** `jiedao undo ID`: brings back the state before one import, or before all of a batch. */
export async function undoCommand(id: string, language: Language): Promise<number> {
  const words = wordsOf(language)
  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  try {
    const undone = await undoImport(database.payload, id)
    process.stdout.write(`${words.undo.done(undone.length)}\n`)
    return EXIT.done
  } catch (error) {
    process.stderr.write(`${why(error, id, words)}\n`)
    return EXIT.nothingDone
  } finally {
    await database.close()
  }
}

function why(error: unknown, id: string, { undo }: Words): string {
  if (error instanceof NotUndoableError) return undo.unknown(id)
  if (!(error instanceof EditedSinceError)) throw error
  const records = error.records.map(({ collection, id: record }) => `  ${collection} ${record}`)
  return [undo.edited, ...records].join('\n')
}

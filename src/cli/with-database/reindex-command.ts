import { EXIT } from '../exit-code.ts'
import { openDatabase } from './open-database.ts'
import type { Language } from '../language.ts'
import { progressOver } from '../progress.ts'
import { wordsOf } from '../words/index.ts'

/** `jiedao reindex`: makes the search index anew from the records, all of it or, when it fails, nothing. */
export async function reindexCommand(language: Language): Promise<number> {
  const words = wordsOf(language)
  const database = await openDatabase(words)
  if (!database) return EXIT.nothingDone
  try {
    // It imports Payload, which reads NODE_ENV while it is imported; openDatabase has set it.
    const { reindex } = await import('../../search/reindex.ts')
    const kept = await reindex(database.payload, async (records) =>
      progressOver(records, words.reindex.progress),
    )
    process.stdout.write(`${words.reindex.done(kept)}\n`)
    return EXIT.done
  } finally {
    await database.close()
  }
}

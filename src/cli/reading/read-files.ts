import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import type { Language } from '../language.ts'
import { answer, type Answer, type Question, type Reader } from '../../reading/answer.ts'
import { startThread, threadCommand } from '../../reading/thread.ts'
import { wordsOf } from '../words/index.ts'
import { readDocument } from './read-document.ts'

/** Below so many documents for each, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 8
/** Documents that a thread has before it while the first is waited for; what is read ahead stays bounded. */
const AHEAD = 4

export type Reading<R extends Reader> = {
  reader: R
  language: Language
  /** The most threads to read on. */
  threads?: number
}

/** What was read of one file, or a line that says why nothing was. */
type Read<R extends Reader> = { read: Answer<R> } | { problem: string }

/** What is read from files, in their order; of many files on as many threads as the machine has. */
export async function* readFiles<R extends Reader>(
  files: readonly string[],
  { reader, language, threads: most = availableParallelism() }: Reading<R>,
): AsyncGenerator<{ file: string } & Read<R>> {
  const count = Math.min(most, Math.floor(files.length / WORTH_A_THREAD))
  const command = count < 2 ? null : await threadCommand()
  if (command === null) {
    for (const file of files) yield { file, ...(await readOf(file, answer)) }
    return
  }
  const threads = Array.from({ length: count }, () => startThread<R>(command))
  try {
    const asked = new Map<number, Promise<Read<R>>>()
    const ask = (i: number) => {
      const [file, thread] = [files[i], threads[i % count]]
      if (file === undefined || !thread) return
      const answered = readOf(file, thread.ask)
      // An answer is waited for in its turn; until then its failure is not yet anybody's.
      answered.catch(() => undefined)
      asked.set(i, answered)
    }
    for (let i = 0; i < count * AHEAD; i++) ask(i)
    for (const [i, file] of files.entries()) {
      const answered = await asked.get(i)
      if (answered) yield { file, ...answered }
      asked.delete(i)
      ask(i + count * AHEAD)
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }

  async function readOf(file: string, ask: (question: Question<R>) => Promise<Answer<R>>): Promise<Read<R>> {
    const found = await readDocument(file, wordsOf(language))
    if ('problem' in found) return found
    return { read: await ask({ bytes: found.bytes, name: basename(file), reader, language }) }
  }
}

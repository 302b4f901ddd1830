import { availableParallelism } from 'node:os'
import type { Language } from '../language.ts'
import { answer, type Answer, type Reader } from './answer.ts'
import { startThread, threadCommand } from './thread.ts'

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

/** What is read from files, in their order; of many files on as many threads as the machine has. */
export async function* readFiles<R extends Reader>(
  files: readonly string[],
  { reader, language, threads: most = availableParallelism() }: Reading<R>,
): AsyncGenerator<{ file: string } & Answer<R>> {
  const count = Math.min(most, Math.floor(files.length / WORTH_A_THREAD))
  const command = count < 2 ? null : await threadCommand()
  if (command === null) {
    for (const file of files) yield { file, ...(await answer({ file, reader, language })) }
    return
  }
  const threads = Array.from({ length: count }, () => startThread<R>(command))
  try {
    const asked = new Map<number, Promise<Answer<R>>>()
    const ask = (i: number) => {
      const [file, thread] = [files[i], threads[i % count]]
      if (file === undefined || !thread) return
      const answered = thread.ask({ file, reader, language })
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
}

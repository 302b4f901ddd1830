import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { parentPort, Worker } from 'node:worker_threads'
import type { Bundle } from '../../importer/model/bundle.ts'
import { parse } from '../../importer/pipeline.ts'
import type { Language } from '../language.ts'
import { readDocument } from '../read-document.ts'
import { wordsOf } from '../words/index.ts'

/** One document as it was read, or a line that says why it was not. */
export type Outcome = { bundle: Bundle } | { problem: string }
type Question = { file: string; language: Language }

/** Below so many documents for each, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 8
/** Documents that a thread has before it while the first is waited for; what is read ahead stays bounded. */
const AHEAD = 4

/** What is read from files, in their order; of many files on as many threads as the machine has. */
export async function* parseAll(files: readonly string[], language: Language): AsyncGenerator<Outcome> {
  const count = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_THREAD))
  // A thread runs the compiled command; from the sources there is none.
  if (count < 2 || import.meta.url.endsWith('.ts')) {
    for (const file of files) yield await outcomeOf({ file, language })
    return
  }
  const threads = Array.from({ length: count }, () => startThread())
  try {
    const asked = new Map<number, Promise<Outcome>>()
    const ask = (i: number) => {
      const [file, thread] = [files[i], threads[i % count]]
      if (file === undefined || !thread) return
      const answer = thread.ask({ file, language })
      // An answer is waited for in its turn; until then its failure is not yet anybody's.
      answer.catch(() => undefined)
      asked.set(i, answer)
    }
    for (let i = 0; i < count * AHEAD; i++) ask(i)
    for (let i = 0; i < files.length; i++) {
      const outcome = await asked.get(i)
      if (outcome) yield outcome
      asked.delete(i)
      ask(i + count * AHEAD)
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()))
  }
}

/** What a thread does: answers each question in its turn. */
export function answerQuestions(): void {
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (question: Question) => {
    last = last.then(async () => parentPort?.postMessage(await outcomeOf(question)))
  })
}

async function outcomeOf({ file, language }: Question): Promise<Outcome> {
  const read = await readDocument(file, wordsOf(language))
  return 'problem' in read ? read : { bundle: await parse(read.bytes, basename(file), language) }
}

function startThread() {
  const worker = new Worker(process.argv[1] ?? '')
  const waiting: { resolve: (outcome: Outcome) => void; reject: (error: unknown) => void }[] = []
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (outcome: Outcome) => waiting.shift()?.resolve(outcome))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('a thread ended')))
  return {
    ask: (question: Question) =>
      new Promise<Outcome>((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(question)
      }),
    stop: () => worker.terminate(),
  }
}

import { parentPort, Worker } from 'node:worker_threads'
import { answer, type Answer, type Question, type Reader } from './answer.ts'

/** What a thread does: answers each question in its turn. */
export function answerQuestions(): void {
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (question: Question) => {
    last = last.then(async () => parentPort?.postMessage(await answer(question)))
  })
}

export type Thread<R extends Reader> = {
  ask: (question: Question<R>) => Promise<Answer<R>>
  /** The process may end though the thread has not. */
  unref: () => void
  stop: () => Promise<unknown>
}

/** Starts a thread that reads documents; `command` is the compiled command, `mostMemory` of its heap in megabytes. */
export function startThread<R extends Reader>(command: URL, mostMemory?: number): Thread<R> {
  const resourceLimits = mostMemory === undefined ? {} : { maxOldGenerationSizeMb: mostMemory }
  const worker = new Worker(command, { resourceLimits })
  const waiting: { resolve: (given: Answer<R>) => void; reject: (error: unknown) => void }[] = []
  const fail = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (given: Answer<R>) => waiting.shift()?.resolve(given))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('a thread ended')))
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(question)
      }),
    unref: () => {
      worker.unref()
    },
    stop: () => worker.terminate(),
  }
}

/** What a thread can run: the compiled command, for threads run no TypeScript. Null where it cannot be kept. */
export async function threadCommand(): Promise<URL | null> {
  if (!import.meta.url.endsWith('.ts')) return new URL(import.meta.url)
  const { compiled } = await import('../compiled.mjs')
  const file = await compiled()
  return file === null ? null : new URL(file)
}

import type { Language } from '../importer/model/message.ts'
import type { Parsed } from '../importer/model/parsed.ts'
import { answer, type Question } from './answer.ts'
import { startThread, threadCommand, type Thread } from './thread.ts'

/** Why a document was not read: it takes too long or too much, others wait already, or nobody waits for it any more. */
export class NotReadError extends Error {
  readonly why: 'too-long' | 'busy' | 'left'
  constructor(why: 'too-long' | 'busy' | 'left') {
    super(why)
    this.why = why
  }
}

export type Limits = {
  /** Milliseconds for one document. */
  time: number
  /** Documents that may wait for the one that is read. */
  waiting: number
}

export type ReadApart = (
  document: { bytes: Uint8Array; name: string; language: Language },
  signal?: AbortSignal,
) => Promise<Parsed[]>

/** Megabytes of the heap of the thread. */
const MEMORY = 1024
/** Milliseconds without work after which the thread ends. */
const IDLE = 60_000

/**
 * Reads documents on a thread of its own, so that whoever asks the server for anything else is answered meanwhile: one
 * after the other, each within its time, after which the thread is ended. It starts with the first document. Throws a
 * NotReadError.
 */
export function readingApart({ time, waiting }: Limits): ReadApart {
  let thread: Thread<'documents'> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  let idle: NodeJS.Timeout | undefined

  return async (document, signal) => {
    if (count > waiting) throw new NotReadError('busy')
    count++
    clearTimeout(idle)
    const read = last.then(() => readNow({ ...document, reader: 'documents' }, signal))
    last = read.catch(() => undefined)
    return read.finally(() => {
      if (--count === 0) idle = setTimeout(end, IDLE).unref()
    })
  }

  async function readNow(
    question: Question<'documents'>,
    signal: AbortSignal | undefined,
  ): Promise<Parsed[]> {
    const command = thread ? null : await threadCommand()
    if (command) {
      thread = startThread(command, MEMORY)
      thread.unref()
    }
    if (signal?.aborted) throw new NotReadError('left')
    // Where what a thread runs cannot be kept there is none.
    if (!thread) return answer(question)
    const over = stopAfter(time, signal)
    try {
      return await Promise.race([thread.ask(question), over.stopped])
    } catch (error) {
      end()
      throw isOutOfMemory(error) ? new NotReadError('too-long') : error
    } finally {
      over.clear()
    }
  }

  function end(): void {
    void thread?.stop()
    thread = undefined
  }
}

/** A promise that fails after so long, or when nobody waits for the answer any more. */
function stopAfter(time: number, signal: AbortSignal | undefined) {
  let fail: (why: 'too-long' | 'left') => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    fail = (why) => {
      reject(new NotReadError(why))
    }
  })
  const leave = () => {
    fail('left')
  }
  const timer = setTimeout(() => {
    fail('too-long')
  }, time)
  signal?.addEventListener('abort', leave)
  const clear = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
  return { stopped, clear }
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'

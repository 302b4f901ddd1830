import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { InStatement } from '@libsql/client'
import { queryTooSlow } from '../../read-time.ts'
import { resultOf } from '../result.ts'
import type { Result } from '../result.ts'
import type { Answer, Question } from './reader.ts'

/** Milliseconds without a statement after which the process is ended. */
const IDLE = 60_000

export type Apart = {
  /** Runs one statement, in its turn. Rejects with an APIError `query-too-slow` when it has no answer in time. */
  execute: (statement: InStatement, milliseconds: number) => Promise<Result>
  close: () => void
}

type Waiting = Question & {
  timer: NodeJS.Timeout
  resolve: (result: Result) => void
  reject: (error: Error) => void
}

/**
 * Reads an SQLite file in a process of its own, which starts with the first statement. One at a time: a second long one
 * waits, and leaves the other core to the short ones.
 */
export function readApart(file: string, startReading = startReader): Apart {
  const queue: Waiting[] = []
  let current: Waiting | undefined
  let reader: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined

  function execute(statement: InStatement, milliseconds: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        giveUp(waiting)
      }, milliseconds)
      const waiting: Waiting = { statement, timer, resolve, reject }
      queue.push(waiting)
      next()
    })
  }

  function next(): void {
    if (current) return
    current = queue.shift()
    clearTimeout(idle)
    if (current) (reader ??= start()).send({ statement: current.statement } satisfies Question)
    else if (reader) idle = setTimeout(end, IDLE).unref()
  }

  /** Statements that wait are taken out; the one that runs is ended with its process, for there is no other way. */
  function giveUp(waiting: Waiting): void {
    clearTimeout(waiting.timer)
    waiting.reject(queryTooSlow())
    if (waiting === current) {
      end()
      current = undefined
      next()
    } else queue.splice(queue.indexOf(waiting), 1)
  }

  function settle(how: (waiting: Waiting) => void): void {
    if (!current) return
    clearTimeout(current.timer)
    how(current)
    current = undefined
    next()
  }

  function start(): ChildProcess {
    const started = startReading(file)
    started.on('message', (answer: Answer) => {
      settle(({ resolve, reject }) => {
        if ('error' in answer) reject(Object.assign(new Error(answer.error), { code: answer.code }))
        else resolve(resultOf(answer.columns, answer.values))
      })
    })
    const lost = (why: string): void => {
      // One that was ended is not waited for any more.
      if (reader !== started) return
      reader = undefined
      settle(({ reject }) => {
        reject(new Error(`the process that reads apart ended (${why})`))
      })
    }
    started.on('error', (error) => {
      lost(error.message)
    })
    started.on('exit', (code, signal) => {
      lost(String(code ?? signal))
    })
    // It ends with this process, and must not keep it from ending.
    started.unref()
    started.channel?.unref()
    return started
  }

  function end(): void {
    const ended = reader
    reader = undefined
    ended?.kill('SIGKILL')
  }

  return {
    execute,
    close: () => {
      for (const waiting of [...queue]) giveUp(waiting)
      if (current) giveUp(current)
      clearTimeout(idle)
      end()
    },
  }
}

/** Starts a process that answers the statements it is sent from one file. */
export const startReader = (file: string): ChildProcess =>
  fork(fileURLToPath(new URL('./reader.ts', import.meta.url)), [file], {
    execArgv: ['--import', new URL('../../../typescript.mjs', import.meta.url).href],
    serialization: 'advanced',
  })

import { DatabaseError } from '../database-error.ts'

/** Ends one turn; further calls do nothing. */
export type EndTurn = () => void

export type WriteQueue = {
  /** Waits for the writer's turn, first come first served; throws a DatabaseError after the limit, or once closed. */
  turn: () => Promise<EndTurn>
  /** Refuses those that wait and all later ones, and lets the running turn end; a stuck one is given up after the limit. */
  close: () => Promise<void>
}

type Waiting = { start: () => void; refuse: (error: Error) => void; timer: NodeJS.Timeout }

/** SQLite has one writer, so writes stand in line here instead of failing as busy. `limit` is in milliseconds. */
export function writeQueue(limit: number): WriteQueue {
  const line: Waiting[] = []
  let since: number | null = null
  let closed = false
  let idle: (() => void) | null = null

  function begin(): EndTurn {
    since = performance.now()
    let ended = false
    return () => {
      if (ended) return
      ended = true
      since = null
      const next = line.shift()
      if (next !== undefined) {
        clearTimeout(next.timer)
        next.start()
      } else idle?.()
    }
  }

  function turn(): Promise<EndTurn> {
    if (closed) return Promise.reject(isClosed())
    if (since === null) return Promise.resolve(begin())
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: () => resolve(begin()),
        refuse: reject,
        timer: setTimeout(() => {
          line.splice(line.indexOf(waiting), 1)
          reject(waitedTooLong(limit, since === null ? 0 : performance.now() - since))
        }, limit),
      }
      line.push(waiting)
    })
  }

  async function close(): Promise<void> {
    closed = true
    for (const waiting of line.splice(0)) {
      clearTimeout(waiting.timer)
      waiting.refuse(isClosed())
    }
    if (since === null) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limit)
      idle = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return { turn, close }
}

function waitedTooLong(limit: number, held: number): DatabaseError {
  return new DatabaseError(
    'write-wait',
    `等待写入超时 / a write waited ${seconds(limit)} s while another transaction has been open for ${seconds(held)} s; likely a call inside a hook or a transaction that does not pass \`req\`, so that it waits for the transaction that waits for it`,
  )
}

function isClosed(): DatabaseError {
  return new DatabaseError('closed', '数据库已关闭 / the database is closed')
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)
}

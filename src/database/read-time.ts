import { AsyncLocalStorage } from 'node:async_hooks'
import { APIError } from 'payload'

/** The moment, by the clock of `performance`, until which reads may go on. */
const until = new AsyncLocalStorage<number>()

/**
 * Runs `read`. What it asks of the database is cut off once `milliseconds` have gone by, with an APIError
 * `query-too-slow`; a statement that is under way then is ended.
 */
export const withReadTime = <T>(milliseconds: number, read: () => T): T =>
  until.run(performance.now() + milliseconds, read)

/** Milliseconds that the read has left; undefined where none are counted. Throws an APIError `query-too-slow` when there are none. */
export function readTimeLeft(): number | undefined {
  const end = until.getStore()
  if (end === undefined) return undefined
  const left = end - performance.now()
  if (left <= 0) throw queryTooSlow()
  return left
}

/** What a read that took too long fails with; REST and GraphQL know its code. */
export const queryTooSlow = (): APIError =>
  new APIError('query-too-slow', 400, { code: 'query-too-slow' }, true)

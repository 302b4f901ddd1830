import { APIError } from 'payload'

const END = Symbol('end of reads')

/** A request, or what stands for one within the database. */
type Within = object | undefined

/**
 * Counts the time of what the database reads for `req` from now on: once so many milliseconds have gone by, it is cut off
 * with an APIError `query-too-slow`; a statement that is under way then is ended. It goes with the request, for to follow
 * it by AsyncLocalStorage costs every promise of the program something.
 */
export function limitReadTime(req: object, milliseconds: number): void {
  Object.assign(req, { [END]: performance.now() + milliseconds })
}

/** The moment, by the clock of `performance`, at which the reads of a request end; undefined where no time is counted. */
export const endOfReads = (req: Within): number | undefined => (req as { [END]?: number } | undefined)?.[END]

/** Milliseconds until the end of reads. Throws an APIError `query-too-slow` when there are none. */
export function timeLeft(end: number): number {
  const left = end - performance.now()
  if (left <= 0) throw queryTooSlow()
  return left
}

/** Throws an APIError `query-too-slow` when the time of a request's reads is over. */
export function checkReadTime(req: Within): void {
  const end = endOfReads(req)
  if (end !== undefined) timeLeft(end)
}

/** What a read that took too long fails with; REST and GraphQL know its code. */
export const queryTooSlow = (): APIError =>
  new APIError('query-too-slow', 400, { code: 'query-too-slow' }, true)

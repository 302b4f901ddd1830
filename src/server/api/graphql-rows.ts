import type { PayloadRequest } from 'payload'
import { checkReadTime } from '../../database/index.ts'
import { ProblemError } from '../problems/problem.ts'

/** Records in all lists of one answer, each as often as it stands there: some seconds of work. */
export const MAX_GRAPHQL_ROWS = 10_000

const counted = new WeakMap<PayloadRequest, number>()

/**
 * Counts the records of a list toward those of its whole answer: lists within lists multiply, which no limit on a single one
 * tells, and putting them together is not the database's time. Without a list it says whether there may be more. Throws a ProblemError `query-too-much`, or an APIError
 * `query-too-slow` when the time of the request's reads is over.
 */
export function countRows(req: PayloadRequest, field: string, list?: unknown): void {
  checkReadTime(req)
  const docs = typeof list === 'object' && list !== null && 'docs' in list ? list.docs : undefined
  const rows = (counted.get(req) ?? 0) + (Array.isArray(docs) ? docs.length : 0)
  counted.set(req, rows)
  if (rows > MAX_GRAPHQL_ROWS)
    throw new ProblemError({ code: 'query-too-much', field, detail: { most: MAX_GRAPHQL_ROWS } })
}

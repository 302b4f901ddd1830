import type { PayloadRequest } from 'payload'
import { checkReadTime } from '../../database/index.ts'
import { ProblemError } from '../problems/problem.ts'

/** Records in all lists of one answer, each as often as it stands there: some seconds of work. */
export const MAX_GRAPHQL_ROWS = 10_000

type Counted = { rows: number; refusal?: ProblemError }

const answers = new WeakMap<PayloadRequest, Counted>()

/**
 * Counts the records of a list toward those of its whole answer: lists within lists multiply, which no limit on a single one
 * tells, and putting them together is not the database's time. Without a list it says whether there may be more. Throws a
 * ProblemError `query-too-much`, the same at each of thousands of places, or an APIError `query-too-slow` when the time of
 * the request's reads is over.
 */
export function countRows(req: PayloadRequest, field: string, list?: unknown): void {
  const counted = answers.get(req) ?? { rows: 0 }
  answers.set(req, counted)
  if (counted.refusal) throw counted.refusal
  checkReadTime(req)
  const docs = typeof list === 'object' && list !== null && 'docs' in list ? list.docs : undefined
  counted.rows += Array.isArray(docs) ? docs.length : 0
  if (counted.rows <= MAX_GRAPHQL_ROWS) return
  counted.refusal = new ProblemError({ code: 'query-too-much', field, detail: { most: MAX_GRAPHQL_ROWS } })
  throw counted.refusal
}

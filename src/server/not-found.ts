import type { RequestHandler } from 'express'
import { ProblemError } from './problems/problem.ts'

/** Everything that no route took. */
export const notFound: RequestHandler = (req) => {
  throw new ProblemError({ code: 'route-unknown', detail: { path: req.path } })
}

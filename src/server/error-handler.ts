import type { ErrorRequestHandler } from 'express'
import { ProblemError } from './problems/problem.ts'
import type { Problem } from './problems/problem.ts'
import { sendProblem } from './send-problem.ts'
import { visitOf } from './visit.ts'

/** The last stop: turns whatever a route threw into an error answer, and tells nothing of an error of ours but its code. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  if (error instanceof ProblemError) {
    res.set(error.headers)
    sendProblem(req, res, error.problems)
    return
  }
  const problem = fromExpress(error)
  const visit = visitOf(req)
  if (visit && problem.code === 'internal') visit.error = asError(error)
  sendProblem(req, res, [problem])
}

/** Express itself only refuses addresses it cannot decode. Any other error, whatever status it carries, was not foreseen. */
const fromExpress = (error: unknown): Problem => ({
  code: error instanceof Error && error.name === 'URIError' ? 'url-invalid' : 'internal',
})

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

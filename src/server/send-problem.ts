import type { Request, Response } from 'express'
import { languageOf } from './language.ts'
import { describe, statusOf } from './problems/describe.ts'
import type { Problem } from './problems/problem.ts'
import { requestIdOf } from './request-id.ts'

/** Answers with problems in the language of the request. */
export function sendProblem(req: Request, res: Response, problems: readonly Problem[]): void {
  const language = languageOf(req)
  const body = describe(problems, language, requestIdOf(req))
  res.set({ 'Cache-Control': 'no-store', 'Content-Language': language })
  res.status(statusOf(problems)).vary('Accept-Language').json(body)
}

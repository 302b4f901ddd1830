import type { RequestHandler } from 'express'
import { ProblemError } from './problems/problem.ts'

/** Longer addresses are refused with 414; a longer query can be sent as a POST. Characters. */
export const MAX_URL = 8192

/** Refuses addresses that are too long, or that no URL can be made of. */
export const urlLimit: RequestHandler = (req, _res, next) => {
  if (req.url.length > MAX_URL) throw new ProblemError({ code: 'url-too-long', detail: { limit: MAX_URL } })
  if (!URL.canParse(`http://${req.get('host') ?? 'localhost'}${req.url}`))
    throw new ProblemError({ code: 'url-invalid' })
  next()
}

import type { RequestHandler } from 'express'
import { visitOf } from './visit.ts'

/** Answers a request that the front has turned away with its problem. */
export const refused: RequestHandler = (req, _res, next) => {
  next(visitOf(req)?.refused)
}

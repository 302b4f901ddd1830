import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

/** Letters that are safe in a log line and in a header; anything else would let a client write into our logs. */
const SANE = /^[A-Za-z0-9._-]{1,64}$/

/** Gives every request an id, the client's own when it is sane, and repeats it in `X-Request-Id`. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given !== undefined && SANE.test(given) ? given : randomUUID()
  req.id = id
  res.setHeader('X-Request-Id', id)
  next()
}

/** The id of a request that has passed here. */
export const requestIdOf = (req: Request): string => (typeof req.id === 'string' ? req.id : '')

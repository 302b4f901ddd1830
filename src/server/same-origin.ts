import type { Request, RequestHandler } from 'express'
import { ProblemError } from './problems/problem.ts'

/**
 * Refuses what a page of another origin would do with the cookie of the person who looks at it. The browser says where a
 * request comes from, in headers that no page can set; what is no browser sends neither, and no cookie of a person.
 */
export function sameOrigin(origins: '*' | readonly string[]): RequestHandler {
  const trusted = origins === '*' ? [] : origins
  return (req, _res, next) => {
    if (!READING.includes(req.method) && req.headers.cookie !== undefined && isForeign(req, trusted))
      throw new ProblemError({ code: 'origin-refused', detail: { origin: req.get('origin') ?? '' } })
    next()
  }
}

const READING = ['GET', 'HEAD', 'OPTIONS']

function isForeign(req: Request, trusted: readonly string[]): boolean {
  const site = req.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return false
  const origin = req.get('origin')
  if (origin === undefined) return site !== undefined
  return !trusted.includes(origin) && (!URL.canParse(origin) || new URL(origin).host !== req.host)
}

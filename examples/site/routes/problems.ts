import type { ErrorRequestHandler, RequestHandler } from 'express'
import { CmsUnreachable } from '../cms/client.ts'
import type { Site, View } from '../page.ts'
import { failedPage, notFoundPage, unreachablePage } from '../pages/problems.ts'
import { answer, viewOf } from './answer.ts'

/** The page for an address that leads nowhere. */
export const notFound =
  (site: Site): RequestHandler =>
  (req, res) => {
    answer(res, notFoundPage, inOwnScript(req.originalUrl, viewOf(req, site, 'hans')), 404)
  }

/** The page for what went wrong: 503 while the API cannot be asked, else 500. `log` gets the error. */
export const failed =
  (site: Site, log: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    log(error)
    if (res.headersSent) {
      next(error)
      return
    }
    const view = inOwnScript(req.originalUrl, viewOf(req, site, 'hans'))
    if (isBadAddress(error)) answer(res, notFoundPage, view, 404)
    else if (error instanceof CmsUnreachable) answer(res.set('Retry-After', '30'), unreachablePage, view, 503)
    else answer(res, failedPage, view, 500)
  }

/** Whichever router a request got lost in, its page is in the script of its address. The token of a preview stays out of links. */
function inOwnScript(url: string, view: View): View {
  const script = /^\/hant(?:\/|\?|$)/u.test(url) ? 'hant' : 'hans'
  const path = script === 'hant' ? url.slice('/hant'.length) || '/' : url
  return { ...view, script, path: /^\/preview\b/u.test(path) ? '/' : path }
}

/** Express cannot decode an address such as /%ff. */
const isBadAddress = (error: unknown): boolean => error instanceof URIError

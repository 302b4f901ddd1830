import type { RequestHandler } from 'express'
import { requestIdOf } from './request-id.ts'
import { nonceOf } from './security-headers.ts'

/** The cookie in which Payload keeps the language a person chose. */
const CHOSEN_LANGUAGE = /(?:^|;\s*)payload-lng=/u

/**
 * Hands a request to Next: in Chinese unless the person chose otherwise, for Payload would follow the browser; and with
 * the policy of the answer, from which Next takes the nonce for its own scripts.
 */
export function adminPages(next: RequestHandler): RequestHandler {
  return (req, res, done) => {
    if (!CHOSEN_LANGUAGE.test(req.headers.cookie ?? '')) req.headers['accept-language'] = 'zh'
    nonceOf(res)
    req.headers['content-security-policy'] = String(res.getHeader('Content-Security-Policy') ?? '')
    req.headers['x-request-id'] = requestIdOf(req)
    return next(req, res, done)
  }
}

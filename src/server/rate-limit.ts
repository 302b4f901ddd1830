import { createHash } from 'node:crypto'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Options } from 'express-rate-limit'
import { Router } from 'express'
import type { Request } from 'express'
import { ProblemError } from './problems/problem.ts'

/** Requests a minute; `known` for who shows a key or a session, and for each key wherever it is used. 0 counts nothing. */
export type Rates = { anybody: number; known: number }

/**
 * Limits requests by address, and those with a key by the key as well. Every answer says in `RateLimit-*` what is left; a
 * refusal is a 429 with `Retry-After`. Each process counts for itself.
 */
export function rateLimits({ anybody, known }: Rates): Router {
  const router = Router()
  if (anybody === 0) return router
  const byAddress = rateLimit({
    ...SHARED,
    limit: (req) => (showsWho(req) ? known : anybody),
    // A counter of its own, so that an import does not shut out the readers behind the same address.
    keyGenerator: (req) => `${ipKeyGenerator(req.ip ?? '')} ${String(showsWho(req))}`,
  })
  const byKey = rateLimit({
    ...SHARED,
    limit: known,
    skip: (req) => keyOf(req) === undefined,
    keyGenerator: (req) =>
      createHash('sha256')
        .update(keyOf(req) ?? '')
        .digest('base64'),
  })
  return router.use(byAddress, byKey)
}

const SHARED: Partial<Options> = {
  windowMs: 60_000,
  standardHeaders: 'draft-6',
  legacyHeaders: false,
  // It would warn on the console of a proxy's header; whether to believe one is for TRUST_PROXY to say.
  validate: false,
  handler: (_req, res) => {
    const seconds = Number(res.getHeader('Retry-After') ?? 60)
    throw new ProblemError({ code: 'too-many-requests', detail: { seconds } })
  },
}

/** Whether it is true is found out later; who only says so gets no further with it than `known`. */
const showsWho = ({ headers }: Request): boolean =>
  headers.authorization !== undefined || /(?:^|;\s*)payload-token=/u.test(headers.cookie ?? '')

const keyOf = ({ headers }: Request): string | undefined =>
  / API-Key /u.test(headers.authorization ?? '') ? headers.authorization : undefined

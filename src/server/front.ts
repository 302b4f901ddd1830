import type { IncomingMessage, RequestListener } from 'node:http'
import type { Logger } from 'pino'
import { clientAddress } from './client-address.ts'
import { createApp } from './create-app.ts'
import type { AppParts } from './create-app.ts'
import { guarded } from './guarded.ts'
import { metrics } from './metrics/metrics.ts'
import { ProblemError } from './problems/problem.ts'
import { rateLimits } from './rate-limit.ts'
import type { Rates } from './rate-limit.ts'
import { readCache } from './read-cache/read-cache.ts'
import type { CacheSettings } from './read-cache/read-cache.ts'
import { requestId } from './request-id.ts'
import { misdirected } from './request-target.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { beginVisit } from './visit.ts'
import type { Visit } from './visit.ts'

export type FrontParts = Omit<AppParts, 'metrics'> & {
  logger: Logger
  rates?: Rates
  /** Without it every answer is made anew. */
  cache?: CacheSettings
  /** The front end whose pages the admin shows. */
  site?: string | undefined
}

/**
 * What every request passes, whoever answers it: it gets its id, is counted, and has one line in the log; its answer
 * carries the security headers. Behind it stand the read cache and Express.
 */
export function front(parts: FrontParts): RequestListener {
  const { logger, proxies = 0, dev = false, rates = { anybody: 0, known: 0 } } = parts
  const log = requestLog(logger)
  const limits = rateLimits(rates)
  const security = securityHeaders({ dev, site: parts.site })
  const cache = parts.cache ? readCache(parts.payload, parts.cache) : null
  const figures = metrics(parts.payload, cache && cache.counts)
  const app = createApp({ ...parts, metrics: figures })

  return guarded(logger, (req, res) => {
    const visit = welcome(req)
    res.once('close', () => {
      log(req, res, visit)
      figures.observe(req, res, visit)
    })
    const own = [...security, 'X-Request-Id', visit.id]
    if (!API.test(req.url ?? '')) pass(own)
    else if (limits === null) answer(own)
    else {
      const { headers, wait } = limits(req, visit.ip)
      if (wait !== null) visit.refused = tooMany(wait)
      answer(own.concat(headers))
    }

    function answer(headers: readonly string[]): void {
      if (cache === null || visit.refused) pass(headers)
      else cache.answer({ req, res, own: headers, pass })
    }

    function pass(headers: readonly string[]): void {
      for (const [name, value] of pairs(headers)) res.setHeader(name, value)
      app(req, res)
    }
  })

  function welcome(req: IncomingMessage): Visit {
    const id = requestId(req.headers['x-request-id'])
    const refused = misdirected(req)
    const visit: Visit = {
      id,
      ip: clientAddress(req, proxies),
      startedAt: performance.now(),
      ...(refused && { refused }),
    }
    beginVisit(req, visit)
    return visit
  }
}

/** Express takes its paths in letters of either size. */
const API = /^\/api(?:[/?]|$)/iu

function* pairs(list: readonly string[]): Generator<[string, string]> {
  for (let at = 0; at < list.length; at += 2) yield [list[at] ?? '', list[at + 1] ?? '']
}

const tooMany = (seconds: number): ProblemError =>
  new ProblemError({ code: 'too-many-requests', detail: { seconds } }, { 'Retry-After': String(seconds) })

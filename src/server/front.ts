import type { IncomingMessage, RequestListener } from 'node:http'
import type { Logger } from 'pino'
import { clientAddress } from './client-address.ts'
import { createApp } from './create-app.ts'
import type { AppParts } from './create-app.ts'
import { ProblemError } from './problems/problem.ts'
import { rateLimits } from './rate-limit.ts'
import type { Rates } from './rate-limit.ts'
import { requestId } from './request-id.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { beginVisit } from './visit.ts'
import type { Visit } from './visit.ts'

export type FrontParts = AppParts & { logger: Logger; rates?: Rates }

/**
 * What every request passes, whoever answers it: it gets its id, is counted, and has one line in the log; its answer
 * carries the security headers. Behind it stands Express.
 */
export function front(parts: FrontParts): RequestListener {
  const { logger, proxies = 0, dev = false, rates = { anybody: 0, known: 0 } } = parts
  const app = createApp(parts)
  const log = requestLog(logger)
  const limits = rateLimits(rates)
  const security = securityHeaders({ dev })

  return (req, res) => {
    const visit = welcome(req)
    res.once('close', () => {
      log(req, res, visit)
    })
    const own = ['X-Request-Id', visit.id]
    if (limits === null || !API.test(req.url ?? '')) pass(own)
    else
      void limits(req, visit.ip).then(({ headers, wait }) => {
        if (wait !== null) visit.refused = tooMany(wait)
        pass([...own, ...headers])
      })

    function pass(headers: readonly string[]): void {
      for (const [name, value] of pairs([...security, ...headers])) res.setHeader(name, value)
      app(req, res)
    }
  }

  function welcome(req: IncomingMessage): Visit {
    const id = requestId(req.headers['x-request-id'])
    const visit: Visit = { id, ip: clientAddress(req, proxies), startedAt: performance.now() }
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Visit } from './visit.ts'

/** Told of every request when its answer is complete, or its client gone. */
export type Observer = (req: IncomingMessage, res: ServerResponse, visit: Visit) => void

/** One line for every request: its id, who asked for what, the answer's status, and how many milliseconds it took. */
export function requestLog(logger: Logger): Observer {
  // A line is of our own making and has its secrets struck out below; to look for more of them takes longer than all the rest.
  const plain = logger.child({}, { redact: [] })
  return (req, res, { id, ip, startedAt, error }) => {
    const level = res.statusCode >= 500 ? 'error' : 'info'
    if (!logger.isLevelEnabled(level)) return
    const line = {
      reqId: id,
      method: req.method,
      url: withoutSecrets(addressOf(req)),
      status: res.statusCode,
      ms: Math.round(performance.now() - startedAt),
      ip,
      agent: req.headers['user-agent'],
      ...(!res.writableFinished && { aborted: true }),
    }
    if (error) logger[level]({ ...line, err: error }, 'request')
    else plain[level](line, 'request')
  }
}

/** Express keeps the address as it came, before a router shortens it. */
const addressOf = (req: IncomingMessage): string =>
  'originalUrl' in req && typeof req.originalUrl === 'string' ? req.originalUrl : (req.url ?? '')

/** Links to set a password or to verify an address carry their secret in the path or in the query. */
export const withoutSecrets = (url: string): string =>
  SECRET.test(url)
    ? url
        .replace(/(\/(?:reset|verify)\/)[^/?#]+/gu, '$1[redacted]')
        .replace(/([?&](?:token|api_?key|password|secret)=)[^&#]*/giu, '$1[redacted]')
    : url

/** Most addresses have nothing of the kind, and are looked at once. */
const SECRET = /reset|verify|token|key|password|secret/iu

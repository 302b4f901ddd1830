import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { HttpLogger } from 'pino-http'

/** One line for every request: its id, who asked for what, the answer's status, and how many milliseconds it took. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp<IncomingMessage, ServerResponse>({
    logger,
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (_, res) => (res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customSuccessObject: line,
    // pino-http makes up an error for every 5xx; only one that was really thrown is worth a stack.
    customErrorObject: (req, res, _, value: Timed) => ({ ...line(req, res, value), err: res.err }),
  })
}

type Timed = { responseTime?: number }

function line(req: IncomingMessage, res: ServerResponse, { responseTime }: Timed): object {
  return {
    method: req.method,
    url: withoutSecrets(addressOf(req)),
    status: res.statusCode,
    ms: responseTime,
    ip: ipOf(req),
    agent: req.headers['user-agent'],
  }
}

/** Express keeps the address as it came, before a router shortens it. */
const addressOf = (req: IncomingMessage): string =>
  'originalUrl' in req && typeof req.originalUrl === 'string' ? req.originalUrl : (req.url ?? '')

/** Express knows whether to believe a proxy about it. */
const ipOf = (req: IncomingMessage): string | undefined =>
  'ip' in req && typeof req.ip === 'string' ? req.ip : req.socket.remoteAddress

/** Links to set a password or to verify an address carry their secret in the path or in the query. */
export const withoutSecrets = (url: string): string =>
  url
    .replace(/(\/(?:reset|verify)\/)[^/?#]+/gu, '$1[redacted]')
    .replace(/([?&](?:token|api_?key|password|secret)=)[^&#]*/giu, '$1[redacted]')

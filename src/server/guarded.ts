import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Logger } from 'pino'
import { describe } from './problems/describe.ts'

/**
 * Keeps what a listener throws from ending the process, which would end every other request with it: it is logged, and
 * answered with 500. Express does so for what stands behind it.
 */
export function guarded(logger: Logger, listener: RequestListener): RequestListener {
  return (req, res) => {
    try {
      void listener(req, res)
    } catch (error) {
      const reqId = randomUUID()
      logger.error({ reqId, method: req.method, err: error }, 'request')
      if (res.headersSent) return void res.destroy()
      const headers = {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
        'X-Request-Id': reqId,
      }
      res.writeHead(500, headers).end(JSON.stringify(describe([{ code: 'internal' }], 'zh', reqId)))
    }
  }
}

import { randomUUID } from 'node:crypto'
import { createServer, STATUS_CODES } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { describe, statusOf } from './problems/describe.ts'
import type { Problem } from './problems/problem.ts'

/** Requests with longer headers never reach the application; it turns away long addresses well before that. Bytes. */
const MAX_HEADERS = 32_768

/** Longer than proxies and clients keep an idle connection (nginx 60 s): one that the server closes may just be written to. Milliseconds. */
const IDLE = 65_000

/** Node's server around the application. What it cannot read as HTTP is answered in our shape, not with an empty page. */
export function httpServer(app: RequestListener): Server {
  return createServer({ maxHeaderSize: MAX_HEADERS, keepAliveTimeout: IDLE }, app).on(
    'clientError',
    answerUnreadable,
  )
}

function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const problems = [problemOf(error)]
  const status = statusOf(problems)
  const id = randomUUID()
  const body = JSON.stringify(describe(problems, 'zh', id))
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    `X-Request-Id: ${id}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** Most often it is an address with Chinese in it as it is, which HTTP does not allow. */
function problemOf({ code, message }: NodeJS.ErrnoException): Problem {
  if (code === 'HPE_INVALID_URL') return { code: 'url-invalid' }
  if (code === 'HPE_HEADER_OVERFLOW')
    return { code: 'headers-too-large', detail: { limit: MAX_HEADERS / 1024 } }
  return { code: 'request-invalid', detail: { reason: message } }
}

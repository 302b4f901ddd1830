import { connect } from 'node:net'
import type { Hostile } from './requests.ts'

export type Sent = { status: number; milliseconds: number }

/** Sends a request byte for byte, with which no client library would agree; status 0 when there is no answer. */
export async function send(port: number, { method, target, headers, body = '' }: Hostile): Promise<Sent> {
  const head = [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`Content-Length: ${String(Buffer.byteLength(body))}`]),
  ]
  const started = performance.now()
  const first = await new Promise<string>((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`))
    // To the last byte, so that nothing of it is left to do when the next is sent.
    socket.on('data', (chunk) => {
      if (answer.length < 64) answer += chunk.toString('latin1')
    })
    socket.on('close', () => {
      resolve(answer)
    })
    socket.on('error', () => undefined)
  })
  const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(first)?.[1] ?? 0)
  return { status, milliseconds: performance.now() - started }
}

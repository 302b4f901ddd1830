import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { path: string; headers: IncomingHttpHeaders; body: string }

/** A real server that is called: answers with the next of `statuses`, and 204 once there is none left. */
export type Receiver = {
  address: string
  port: number
  statuses: number[]
  received: Received[]
  close: () => Promise<void>
}

export async function openReceiver(): Promise<Receiver> {
  const [received, statuses]: [Received[], number[]] = [[], []]
  const server = createServer((req, res) => {
    let body = ''
    req.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    req.on('end', () => {
      received.push({ path: req.url ?? '', headers: req.headers, body })
      if (req.url === '/slow') return
      if (req.url === '/endless') {
        const more = setInterval(() => res.write('x'.repeat(16_384)), 1)
        res.on('close', () => {
          clearInterval(more)
        })
        return
      }
      const status = statuses.shift() ?? 204
      res.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { address: `http://127.0.0.1:${String(port)}`, port, statuses, received, close }
}

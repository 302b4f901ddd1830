import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { httpServer } from '../../src/server/http-server.ts'

const server = httpServer((_req, res) => res.end('read'))
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

describe('what is no HTTP is answered in the one shape of errors', () => {
  it.each([
    {
      why: 'Chinese as it is in an address',
      head: 'GET /api/tasks?where[x]=市民政局 HTTP/1.1',
      status: 400,
      code: 'url-invalid',
    },
    { why: 'no request at all', head: '你好', status: 400, code: 'request-invalid' },
    {
      why: 'too long a header',
      head: `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(40_000)}`,
      status: 431,
      code: 'headers-too-large',
    },
  ])('$why → $status $code', async ({ head, status, code }) => {
    const answer = await say(`${head}\r\nHost: localhost\r\n\r\n`)
    const [top = '', body = ''] = answer.split('\r\n\r\n')
    expect(top).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `, 'u'))
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ code }],
      requestId: /X-Request-Id: (\S+)/u.exec(top)?.[1],
    })
  })

  it('leaves what can be read to the application', async () => {
    expect(await say('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(/read$/u)
  })
})

async function say(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk))
  socket.on('error', () => undefined).write(text)
  await once(socket, 'close')
  return heard
}

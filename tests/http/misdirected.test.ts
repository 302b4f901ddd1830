import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { createLogger } from '../../src/logger.ts'
import { guarded } from '../../src/server/guarded.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

const PATH = '/api/units?limit=7'
let app: TestApp

beforeAll(async () => {
  app = await openApp({ RATE_LIMIT: '30', RATE_LIMIT_KNOWN: '30', TRUST_PROXY: '1' })
})
afterAll(() => app.close())

describe('an address with another one in its host', () => {
  it.each(['a/api/honors?limit=2#', 'a\\api\\honors?limit=2#', 'a?q=%E5%85%9A#'])(
    'is refused, and nothing is kept of it: %s',
    async (host) => {
      const path = `${PATH}&depth=0&select[name]=true&page=${String(host.codePointAt(1) ?? 1)}`
      for (let i = 0; i < 2; i++) {
        const answer = await request(app.server).get(path).set('Host', host)
        expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'host-invalid' }] } })
      }
      const answer = await request(app.server).get(path)
      expect(answer).toMatchObject({ status: 200, body: { limit: 7 } })
      expect(answer.get('Cache-Status')).not.toContain('hit')
    },
  )

  it.each([
    'localhost',
    'www.example.cn',
    'a_b.example.cn:8080',
    '10.0.0.1:3000',
    '[::1]:3000',
    'xn--fiqs8s',
  ])('is none with the host %s', async (host) => {
    expect((await request(app.server).get('/health/live').set('Host', host)).status).toBe(200)
  })
})

describe('a request line', () => {
  it.each([
    ['with a whole URL', `http://localhost${PATH}`],
    ['with a fragment', `${PATH}#&page=2`],
    ['without a path', '*'],
  ])('%s is refused', async (_, target) => {
    const [head = '', body = ''] = (await say(target)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1.1 400 /u)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ code: 'url-invalid' }] })
  })
})

describe('an address of the client that proxies write in their own way', () => {
  it.each(['1.2.3.4:5678', '[2001:db8::1]:443', 'fe80::1%br-12ab', 'unknown', '_hidden', '::::', ''])(
    'is counted like any other: %s',
    async (address) => {
      const answer = await request(app.server).get(PATH).set('X-Forwarded-For', address)
      expect([answer.status, answer.get('RateLimit-Limit')]).toEqual([200, '30'])
    },
  )

  it('is one and the same with its port and without', async () => {
    const left = async (address: string) =>
      Number((await request(app.server).get(PATH).set('X-Forwarded-For', address)).get('RateLimit-Remaining'))
    const first = await left('203.0.113.9')
    expect(await left('203.0.113.9:4711')).toBe(first - 1)
  })
})

describe('what a listener throws', () => {
  it('is answered and logged, and the process goes on', async () => {
    const lines: string[] = []
    const logger = createLogger({ LOG_LEVEL: 'info' }, { write: (line) => void lines.push(line) })
    const server = createServer(
      guarded(logger, () => {
        throw new Error('thrown')
      }),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const answer = await request(server).get('/')
    expect(answer).toMatchObject({ status: 500, body: { errors: [{ code: 'internal' }] } })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      reqId: answer.get('X-Request-Id'),
      err: { message: 'thrown' },
    })
    server.close()
  })
})

async function say(target: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk))
  socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  await once(socket, 'close')
  return heard
}

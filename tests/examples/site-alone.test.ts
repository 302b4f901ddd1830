import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openSite } from './open-site.ts'
import type { TestSite } from './open-site.ts'

let lost: TestSite
beforeAll(async () => {
  lost = await openSite('http://127.0.0.1:9')
})
afterAll(() => lost.close())

const get = (path: string, on = lost): Promise<Response> => fetch(on.address + path, { redirect: 'manual' })

describe('a reader, without an API,', () => {
  it.each([
    ['/type/large?from=/plans?page=1', 'type=large', '/plans?page=1'],
    ['/type/normal?from=/hant/plans', 'type=normal', '/hant/plans'],
    ['/type/large?from=//elsewhere.example', 'type=large', '/'],
    ['/type/large?from=https://elsewhere.example/x', 'type=large', '/'],
    ['/type/large?from=/\\elsewhere.example', 'type=large', '/'],
  ])('who asks for %s gets %s and goes on to %s', async (path, cookie, to) => {
    const answer = await get(path)
    expect(answer.headers.getSetCookie()[0]).toContain(cookie)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
  })

  it('is told to come back while the API cannot be reached, and the operator why', async () => {
    const answer = await get('/plans')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).toContain('暂时读不到内容')
    expect(String(lost.logged[0])).toContain('the API could not be reached')
  })

  it('is told that the page failed when the answer makes no sense', async () => {
    const nonsense = createServer((_req, res) => res.end('[]')).listen(0, '127.0.0.1')
    await new Promise((resolve) => nonsense.once('listening', resolve))
    const odd = await openSite(`http://127.0.0.1:${String((nonsense.address() as AddressInfo).port)}`)
    const answer = await get('/plans', odd)
    expect([answer.status, (await answer.text()).includes('页面出错了')]).toEqual([500, true])
    await odd.close()
    await new Promise((resolve) => nonsense.close(resolve))
  })
})

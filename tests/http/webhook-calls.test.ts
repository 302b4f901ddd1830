import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readEnv } from '../../src/env.ts'
import { reached, refused } from '../../src/webhooks/allowed-address.cases.ts'
import { isAllowed, networkOf } from '../../src/webhooks/allowed-address.ts'
import { TRIES, waitAfter } from '../../src/webhooks/next-try.ts'
import { send } from '../../src/webhooks/send.ts'
import { signed } from '../../src/webhooks/signature.ts'
import { openReceiver } from '../support/receiver.ts'
import type { Receiver } from '../support/receiver.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
})
afterAll(() => receiver.close())

describe('where a webhook may go', () => {
  it.each(reached)('%s is public', (address) => {
    expect(isAllowed(address, [])).toBe(true)
  })

  it.each(refused)('%s is not', (address) => {
    expect(isAllowed(address, [])).toBe(false)
  })

  it('is widened by the operator, to what she names and no further', () => {
    const allowed = networks(['10.0.0.0/8', '127.0.0.1', 'fd00::/8'])
    expect(
      ['10.9.8.7', '127.0.0.1', '::ffff:10.9.8.7', 'fd12::1'].every((each) => isAllowed(each, allowed)),
    ).toBe(true)
    expect(['127.0.0.2', '11.0.0.1', '192.168.0.1', '::1'].map((each) => isAllowed(each, allowed))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(() => readEnv({ NODE_ENV: 'test', WEBHOOK_ALLOW: '10.0.0.0/8, intranet' })).toThrow(
      /WEBHOOK_ALLOW: “intranet”/u,
    )
  })

  const post = (url: string, allowed: string[] = [], timeout = 2000) =>
    send({ url, headers: {}, body: '{}', timeout, allowed: networks(allowed) })
  const networks = (list: string[]) =>
    list.flatMap((text) => {
      const network = networkOf(text)
      return network ? [network] : []
    })
  const here = () => receiver.address

  it.each([
    ['an address of this machine', () => here()],
    ['a name of this machine', () => here().replace('127.0.0.1', 'localhost')],
    ['a number that is one', () => here().replace('127.0.0.1', '2130706433')],
    ['an IPv6 address that hides one', () => here().replace('127.0.0.1', '[::ffff:127.0.0.1]')],
  ])('is no %s, and no connection is made', async (_, url) => {
    expect(await post(url())).toEqual({ error: 'address-not-allowed' })
    expect(receiver.received).toEqual([])
  })

  it('is given up when it does not answer, and left when it does not end', async () => {
    expect(await post(`${here()}/slow`, ['127.0.0.1'], 300)).toEqual({ error: 'timeout' })
    expect(await post(`${here()}/endless`, ['127.0.0.1'])).toEqual({ status: 200 })
    expect(await post('http://127.0.0.1:1/', ['127.0.0.1'])).toEqual({ error: 'ECONNREFUSED' })
    expect(await post('http://nowhere.invalid/', [])).toMatchObject({ error: expect.any(String) })
  })
})

describe('the times between two tries', () => {
  it('grow from half a minute to a day, a little by chance, and end', () => {
    const minutes = Array.from({ length: TRIES }, (_, at) => waitAfter(at + 1, 0.5)).map(
      (each) => each && Math.round(each / 60_000),
    )
    expect(minutes).toEqual([1, 1, 3, 9, 23, 59, 154, 402, 1044, null])
    expect([waitAfter(1, 0), waitAfter(1, 1)]).toEqual([24_000, 36_000])
  })
})

describe('a call', () => {
  it('signs as Standard Webhooks does', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const headers = signed(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { readEnv } from '../../src/env.ts'
import { followed } from '../../src/changes/what.ts'
import { isAllowed, networkOf } from '../../src/webhooks/allowed-address.ts'
import { reached, refused } from '../../src/webhooks/allowed-address.cases.ts'
import { TRIES, waitAfter } from '../../src/webhooks/next-try.ts'
import { send } from '../../src/webhooks/send.ts'
import { signed } from '../../src/webhooks/signature.ts'
import { rest } from '../support/api.ts'
import type { Answer, Call } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { openReceiver } from '../support/receiver.ts'
import type { Receiver } from '../support/receiver.ts'
import { change, record } from '../support/records.ts'

type Delivery = {
  id: string
  status: string
  attempts: number
  lastStatus: number | null
  lastError: string | null
  nextTryAt: string | null
}

let test: TestPayload
let receiver: Receiver
let admin: string
let reviewer: string
beforeAll(async () => {
  receiver = await openReceiver()
  test = await openTestPayload({ WEBHOOK_ALLOW: '127.0.0.1' })
  admin = (await person(test, 'admin', { roles: ['admin'] })).token
  reviewer = (await person(test, 'reviewer', { roles: ['reviewer'] })).token
})
afterAll(async () => {
  await test.close()
  await receiver.close()
})
beforeEach(async () => {
  const every = { where: { id: { exists: true } }, overrideAccess: true } as const
  await test.payload.delete({ collection: 'webhook-deliveries', ...every })
  await test.payload.delete({ collection: 'webhooks', ...every })
  receiver.received.length = 0
})

const ask = (path: string, call: Call = {}): Promise<Answer> => rest(test, path, { token: admin, ...call })

async function webhook(data: object = {}): Promise<{ id: string; signingSecret: string }> {
  const body = { name: '网站', url: `${receiver.address}/rebuild`, ...data }
  const answer = await ask('webhooks', { method: 'POST', body })
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  return answer.body['doc'] as { id: string; signingSecret: string }
}

let count = 0
const unit = (data: object = {}) => record(test, 'units', { name: `第${String(++count)}推送局`, ...data })
/** Does what waits in the queue, as the server does every two seconds. */
const work = async (): Promise<void> => {
  for (let left = true; left;)
    left = !(await test.payload.jobs.run({ queue: 'webhooks', silent: true })).noJobsRemaining
}
/** Lets the time come for which a job waits. */
const wait = async (): Promise<void> => {
  await test.payload.db.updateJobs({ data: { waitUntil: null }, where: { id: { exists: true } } })
}
const deliveries = async (): Promise<Delivery[]> =>
  (await ask('webhook-deliveries?sort=createdAt')).body['docs'] as Delivery[]
const bodies = () =>
  receiver.received.map(
    ({ body }) => JSON.parse(body) as { type: string; data: { changes: { id: string; event: string }[] } },
  )
const told = () => bodies().flatMap(({ data }) => data.changes.map(({ event, id }) => [event, id]))

describe('a webhook', () => {
  it('is told what changed for the public, as the feed tells it, and nothing of a draft', async () => {
    await webhook()
    const { id } = await unit({ _status: 'draft' })
    await work()
    expect(receiver.received).toEqual([])
    const { cursor } = (await ask('changes')).body
    await change(test, 'units', id, { _status: 'published' })
    await work()
    const feed = (await ask(`changes?since=${String(cursor)}`)).body
    expect(bodies()).toEqual([
      {
        type: 'content.changed',
        timestamp: expect.any(String),
        data: { changes: feed['docs'], cursor: feed['cursor'] },
      },
    ])
    expect(receiver.received[0]).toMatchObject({
      path: '/rebuild',
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
  })

  it('hears of the events and collections that it asks for, from its beginning on and while it is on', async () => {
    const before = await unit()
    const { id } = await webhook({ events: ['removed'], collections: ['units'] })
    await webhook({ name: '街道', collections: ['subdistricts'] })
    await change(test, 'units', before.id, { name: '改名推送局' })
    await change(test, 'units', before.id, { _status: 'draft' })
    await work()
    expect(told()).toEqual([['removed', before.id]])
    await ask(`webhooks/${id}`, { method: 'PATCH', body: { active: false } })
    await change(test, 'units', before.id, { _status: 'published' })
    await change(test, 'units', before.id, { _status: 'draft' })
    await work()
    await ask(`webhooks/${id}`, { method: 'PATCH', body: { active: true } })
    const after = await unit()
    await change(test, 'units', after.id, { _status: 'draft' })
    await work()
    expect(told()).toEqual([
      ['removed', before.id],
      ['removed', after.id],
    ])
  })

  it('is tried again after a failure, later each time, with the same id, until it accepts', async () => {
    await webhook()
    receiver.statuses.push(500, 302)
    await unit()
    await work()
    const [first] = await deliveries()
    expect(first).toMatchObject({ status: 'waiting', attempts: 1, lastStatus: 500 })
    expect(new Date(first?.nextTryAt ?? 0).valueOf()).toBeGreaterThan(Date.now() + 10_000)
    await work()
    expect(receiver.received).toHaveLength(1)
    await wait()
    await work()
    expect(await deliveries()).toMatchObject([{ status: 'waiting', attempts: 2, lastStatus: 302 }])
    await wait()
    await work()
    expect(await deliveries()).toMatchObject([
      { status: 'delivered', attempts: 3, lastStatus: 204, nextTryAt: null },
    ])
    expect(receiver.received.map(({ path }) => path)).toEqual(['/rebuild', '/rebuild', '/rebuild'])
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([first?.id]),
    )
  })

  it('is given up at last, which shows, and can be sent again', async () => {
    await webhook()
    await unit()
    receiver.statuses.push(...Array.from({ length: TRIES }, () => 503))
    for (let tries = 0; tries < TRIES; tries++) {
      await work()
      await wait()
    }
    const [given] = await deliveries()
    expect(given).toMatchObject({ status: 'failed', attempts: TRIES, lastStatus: 503, nextTryAt: null })
    const path = `webhook-deliveries/${given?.id ?? ''}/replay`
    expect((await ask(path, { method: 'POST', token: reviewer })).status).toBe(403)
    expect(await ask(path, { method: 'POST' })).toMatchObject({ status: 202, body: { status: 'waiting' } })
    await work()
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 1 }])
    expect((await ask('webhook-deliveries/none/replay', { method: 'POST' })).status).toBe(404)
  })

  it('takes what was sent to it along when it is deleted', async () => {
    const { id } = await webhook()
    await unit()
    await work()
    expect(await deliveries()).toHaveLength(1)
    expect((await ask(`webhooks/${id}`, { method: 'DELETE' })).status).toBe(200)
    expect(await deliveries()).toEqual([])
  })

  it('tells of nothing that was rolled back, and leaves no job of it', async () => {
    await webhook()
    const transactionID = (await test.payload.db.beginTransaction()) ?? ''
    const data = { name: '回滚推送局', _status: 'published' as const }
    const req = { transactionID } as never
    await test.payload.create({ collection: 'units', data, overrideAccess: true, req })
    await test.payload.db.rollbackTransaction(transactionID)
    expect(await test.payload.db.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
  })

  it('is told once, whichever of two processes finds the work first', async () => {
    await webhook()
    await Promise.all([unit(), unit(), unit()])
    await Promise.all([work(), work()])
    await work()
    expect(new Set(told().map(([, id]) => id)).size).toBe(3)
    expect(told()).toHaveLength(3)
  })
})

describe('a webhook of all that can be published', () => {
  it('has every collection of the feed to choose from', () => {
    const { fields } = test.payload.collections.webhooks.config
    const field = fields.find((each) => 'name' in each && each.name === 'collections')
    const options =
      field?.type === 'select' ? field.options.map((each) => typeof each !== 'string' && each.value) : []
    expect([...options].sort()).toEqual([...followed(test.payload)].sort())
  })
})

describe('the secret of a webhook', () => {
  it('is shown when it is new, stored encrypted, and kept when the webhook is changed', async () => {
    const { id, signingSecret } = await webhook()
    expect(signingSecret).toMatch(/^whsec_[\w+/]{32}$/u)
    const where = { id: { equals: id } }
    const kept = await test.payload.db.findOne<{ id: string; secret: string }>({
      collection: 'webhooks',
      where,
    })
    expect([kept?.secret.includes(signingSecret), test.payload.decrypt(kept?.secret ?? '')]).toEqual([
      false,
      signingSecret,
    ])
    const body = { name: '改名', signingSecret: 'whsec_mine', secret: 'mine' }
    const changed = await ask(`webhooks/${id}`, { method: 'PATCH', body })
    expect(changed.body['doc']).toMatchObject({ name: '改名', signingSecret })
    expect(changed.body['doc']).not.toHaveProperty('secret')
    const old = { secretMadeAt: '2026-01-01T00:00:00.000Z' }
    await test.payload.db.updateOne({ collection: 'webhooks', id, data: old })
    expect((await ask(`webhooks/${id}`)).body).toMatchObject({ signingSecret: 'whsec_••••••••' })
  })

  it('signs what is sent, as the example in the documentation finds', async () => {
    const { signingSecret } = await webhook()
    await unit()
    await work()
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received
    const page = readFileSync('docs/front-end.md', 'utf8')
    const code = /```js\n(import \{ createHmac.*?)```/su.exec(page)?.[1] ?? ''
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext } })
    const { verify } = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
      verify: (secret: string, headers: object, body: string) => boolean
    }
    expect(verify(signingSecret, headers, body)).toBe(true)
    expect(verify(signingSecret, headers, `${body} `)).toBe(false)
    expect(verify(`whsec_${Buffer.from('another').toString('base64')}`, headers, body)).toBe(false)
    expect(verify(signingSecret, { ...headers, 'webhook-timestamp': '1700000000' }, body)).toBe(false)
  })

  it('signs as Standard Webhooks does', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const headers = signed(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})

describe('who may know of webhooks', () => {
  it.each(['webhooks', 'webhook-deliveries', 'payload-jobs', 'payload-jobs/run'])(
    '%s: administrators alone',
    async (path) => {
      await webhook()
      for (const token of [reviewer, undefined])
        expect([401, 403]).toContain(
          (await rest(test, path, { ...(token !== undefined && { token }) })).status,
        )
    },
  )

  it.each([['ftp://example.cn/'], ['https://name:word@example.cn/'], ['example.cn']])(
    '%s is no address of one',
    async (url) => {
      const answer = await ask('webhooks', { method: 'POST', body: { name: '坏', url } })
      expect([answer.status, answer.body['errors']]).toMatchObject([
        400,
        [{ data: { errors: [{ path: 'url' }] } }],
      ])
    },
  )
})

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

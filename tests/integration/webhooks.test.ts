import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TRIES } from '../../src/webhooks/next-try.ts'
import { change } from '../support/records.ts'
import { openWebhooks } from '../support/webhooks.ts'
import type { Webhooks } from '../support/webhooks.ts'

let hooks: Webhooks
beforeAll(async () => {
  hooks = await openWebhooks()
})
afterAll(() => hooks.close())
beforeEach(() => hooks.clear())

/** Lets the time come for which a job waits. */
const wait = async (): Promise<void> => {
  await hooks.test.payload.db.updateJobs({ data: { waitUntil: null }, where: { id: { exists: true } } })
}

describe('a webhook', () => {
  it('is told what changed for the public, as the feed tells it, and nothing of a draft', async () => {
    await hooks.add()
    const { id } = await hooks.unit({ _status: 'draft' })
    await hooks.work()
    expect(hooks.receiver.received).toEqual([])
    const { cursor } = (await hooks.ask('changes')).body
    await change(hooks.test, 'units', id, { _status: 'published' })
    await hooks.work()
    const feed = (await hooks.ask(`changes?since=${String(cursor)}`)).body
    expect(hooks.bodies()).toEqual([
      {
        type: 'content.changed',
        timestamp: expect.any(String),
        data: { changes: feed['docs'], cursor: feed['cursor'] },
      },
    ])
    expect(hooks.receiver.received[0]).toMatchObject({
      path: '/rebuild',
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
  })

  it('hears of the events and collections that it asks for, from its beginning on and while it is on', async () => {
    const before = await hooks.unit()
    const { id } = await hooks.add({ events: ['removed'], collections: ['units'] })
    await hooks.add({ name: '街道', collections: ['subdistricts'] })
    await change(hooks.test, 'units', before.id, { name: '改名推送局' })
    await change(hooks.test, 'units', before.id, { _status: 'draft' })
    await hooks.work()
    expect(hooks.told()).toEqual([['removed', before.id]])
    await hooks.ask(`webhooks/${id}`, { method: 'PATCH', body: { active: false } })
    await change(hooks.test, 'units', before.id, { _status: 'published' })
    await change(hooks.test, 'units', before.id, { _status: 'draft' })
    await hooks.work()
    await hooks.ask(`webhooks/${id}`, { method: 'PATCH', body: { active: true } })
    const after = await hooks.unit()
    await change(hooks.test, 'units', after.id, { _status: 'draft' })
    await hooks.work()
    expect(hooks.told()).toEqual([
      ['removed', before.id],
      ['removed', after.id],
    ])
  })

  it('is tried again after a failure, later each time, with the same id, until it accepts', async () => {
    await hooks.add()
    hooks.receiver.statuses.push(500, 302)
    await hooks.unit()
    await hooks.work()
    const [first] = await hooks.deliveries()
    expect(first).toMatchObject({ status: 'waiting', attempts: 1, lastStatus: 500 })
    expect(new Date(first?.nextTryAt ?? 0).valueOf()).toBeGreaterThan(Date.now() + 10_000)
    await hooks.work()
    expect(hooks.receiver.received).toHaveLength(1)
    await wait()
    await hooks.work()
    expect(await hooks.deliveries()).toMatchObject([{ status: 'waiting', attempts: 2, lastStatus: 302 }])
    await wait()
    await hooks.work()
    expect(await hooks.deliveries()).toMatchObject([
      { status: 'delivered', attempts: 3, lastStatus: 204, nextTryAt: null },
    ])
    expect(hooks.receiver.received.map(({ path }) => path)).toEqual(['/rebuild', '/rebuild', '/rebuild'])
    expect(new Set(hooks.receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([first?.id]),
    )
  })

  it('is given up at last, which shows, and can be sent again', async () => {
    await hooks.add()
    await hooks.unit()
    hooks.receiver.statuses.push(...Array.from({ length: TRIES }, () => 503))
    for (let tries = 0; tries < TRIES; tries++) {
      await hooks.work()
      await wait()
    }
    const [given] = await hooks.deliveries()
    expect(given).toMatchObject({ status: 'failed', attempts: TRIES, lastStatus: 503, nextTryAt: null })
    const path = `webhook-deliveries/${given?.id ?? ''}/replay`
    expect((await hooks.ask(path, { method: 'POST', token: hooks.reviewer })).status).toBe(403)
    expect(await hooks.ask(path, { method: 'POST' })).toMatchObject({
      status: 202,
      body: { status: 'waiting' },
    })
    await hooks.work()
    expect(await hooks.deliveries()).toMatchObject([{ status: 'delivered', attempts: 1 }])
    expect((await hooks.ask('webhook-deliveries/none/replay', { method: 'POST' })).status).toBe(404)
  })

  it('takes what was sent to it along when it is deleted', async () => {
    const { id } = await hooks.add()
    await hooks.unit()
    await hooks.work()
    expect(await hooks.deliveries()).toHaveLength(1)
    expect((await hooks.ask(`webhooks/${id}`, { method: 'DELETE' })).status).toBe(200)
    expect(await hooks.deliveries()).toEqual([])
  })

  it('tells of nothing that was rolled back, and leaves no job of it', async () => {
    await hooks.add()
    const transactionID = (await hooks.test.payload.db.beginTransaction()) ?? ''
    const data = { name: '回滚推送局', _status: 'published' as const }
    const req = { transactionID } as never
    await hooks.test.payload.create({ collection: 'units', data, overrideAccess: true, req })
    await hooks.test.payload.db.rollbackTransaction(transactionID)
    expect(await hooks.test.payload.db.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
  })

  it('is told once, whichever of two processes finds the work first', async () => {
    await hooks.add()
    await Promise.all([hooks.unit(), hooks.unit(), hooks.unit()])
    await Promise.all([hooks.work(), hooks.work()])
    await hooks.work()
    expect(new Set(hooks.told().map(([, id]) => id)).size).toBe(3)
    expect(hooks.told()).toHaveLength(3)
  })
})

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WebhookDelivery } from '../../payload-types.ts'
import { startJobs } from '../../src/boot.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { openReceiver } from '../support/receiver.ts'
import type { Receiver } from '../support/receiver.ts'
import { record } from '../support/records.ts'

let test: TestPayload
let receiver: Receiver
beforeAll(async () => {
  receiver = await openReceiver()
  test = await openTestPayload({ JOBS: 'on', WEBHOOK_ALLOW: '127.0.0.1' })
  await startJobs(test.payload, test.instance)
}, 120_000)
afterAll(async () => {
  await test.close()
  await receiver.close()
})

describe('a server that runs', () => {
  it('calls by itself, waits after a failure, and calls again when the time has come', async () => {
    const { payload } = test
    receiver.statuses.push(500)
    await payload.create({
      collection: 'webhooks',
      data: { name: '网站', url: `${receiver.address}/rebuild`, active: true } as never,
      overrideAccess: true,
    })
    await record(test, 'units', { name: '推送局' })
    const failed = await deliveryWhen(({ attempts }) => attempts === 1)
    expect(failed).toMatchObject({ status: 'waiting', lastStatus: 500 })
    expect(Date.parse(failed.nextTryAt ?? '') - Date.parse(failed.updatedAt)).toBeGreaterThan(20_000)
    const [job] = (await payload.db.find<Job>({ collection: 'payload-jobs' })).docs
    expect(job?.waitUntil).toBe(failed.nextTryAt)
    await payload.db.updateJobs({ data: { waitUntil: null }, where: { id: { exists: true } } })
    const sent = await deliveryWhen(({ status }) => status === 'delivered')
    expect([sent.attempts, receiver.received.length]).toEqual([2, 2])
  }, 120_000)
})

type Job = { id: string; waitUntil?: string | null }

/** The only delivery, once it is as it should be; looked at until the test's time is over. */
async function deliveryWhen(is: (delivery: WebhookDelivery) => boolean): Promise<WebhookDelivery> {
  for (;;) {
    const { docs } = await test.payload.find({
      collection: 'webhook-deliveries',
      depth: 0,
      overrideAccess: true,
    })
    const found = docs.find(is)
    if (found) return found
    await pause(100)
  }
}

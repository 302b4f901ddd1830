import { expect } from '@jest/globals'
import type { WebhookDelivery } from '../../payload-types.ts'
import { rest } from './api.ts'
import type { Answer, Call } from './api.ts'
import { openTestPayload } from './open-payload.ts'
import type { TestPayload } from './open-payload.ts'
import { person } from './people.ts'
import { openReceiver } from './receiver.ts'
import type { Receiver } from './receiver.ts'
import { record } from './records.ts'
import type { Stored } from './records.ts'

type Body = { type: string; data: { changes: { id: string; event: string }[] } }

export type Webhooks = {
  test: TestPayload
  receiver: Receiver
  reviewer: string
  /** Asks as an administrator, unless told otherwise. */
  ask: (path: string, call?: Call) => Promise<Answer>
  /** Adds one that calls the receiver. */
  add: (data?: object) => Promise<{ id: string; signingSecret: string }>
  /** Publishes something that there is to tell. */
  unit: (data?: object) => Promise<Stored>
  /** Does what waits in the queue, as the server does every two seconds. */
  work: () => Promise<void>
  deliveries: () => Promise<WebhookDelivery[]>
  /** What the receiver got, and of it each event with its record. */
  bodies: () => Body[]
  told: () => [event: string, id: string][]
  /** Deletes all webhooks and what they sent. */
  clear: () => Promise<void>
  close: () => Promise<void>
}

/** An empty database, an address that webhooks may call, and people who may know of them or not. */
export async function openWebhooks(): Promise<Webhooks> {
  const receiver = await openReceiver()
  const test = await openTestPayload({ WEBHOOK_ALLOW: '127.0.0.1' })
  const admin = (await person(test, 'admin', { roles: ['admin'] })).token
  const reviewer = (await person(test, 'reviewer', { roles: ['reviewer'] })).token
  let count = 0

  const ask = (path: string, call: Call = {}): Promise<Answer> => rest(test, path, { token: admin, ...call })
  const bodies = (): Body[] => receiver.received.map(({ body }) => JSON.parse(body) as Body)
  return {
    ...{ test, receiver, reviewer, ask, bodies },
    add: async (data = {}) => {
      const body = { name: '网站', url: `${receiver.address}/rebuild`, ...data }
      const answer = await ask('webhooks', { method: 'POST', body })
      expect([answer.status, answer.body]).toEqual([201, expect.anything()])
      return answer.body['doc'] as { id: string; signingSecret: string }
    },
    unit: (data = {}) => record(test, 'units', { name: `第${String(++count)}推送局`, ...data }),
    work: async () => {
      for (let left = true; left;)
        left = !(await test.payload.jobs.run({ queue: 'webhooks', silent: true })).noJobsRemaining
    },
    deliveries: async () =>
      (await ask('webhook-deliveries?sort=createdAt')).body['docs'] as WebhookDelivery[],
    told: () =>
      bodies().flatMap(({ data }) => data.changes.map(({ event, id }): [string, string] => [event, id])),
    clear: async () => {
      const every = { where: { id: { exists: true } }, overrideAccess: true } as const
      await test.payload.delete({ collection: 'webhook-deliveries', ...every })
      await test.payload.delete({ collection: 'webhooks', ...every })
      receiver.received.length = 0
    },
    close: async () => {
      await test.close()
      await receiver.close()
    },
  }
}

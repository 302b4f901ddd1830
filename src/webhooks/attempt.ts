import type { Payload } from 'payload'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import type { Network } from './allowed-address.ts'
import { waitAfter } from './next-try.ts'
import { QUEUE, SEND } from './queue.ts'
import { send } from './send.ts'
import type { Outcome } from './send.ts'
import { signed } from './signature.ts'

type Stored = Omit<WebhookDelivery, 'webhook'> & { webhook: string }

/** Tries a delivery once, and notes what became of it; when it failed the next try is queued, or it is given up. */
export async function attempt(payload: Payload, id: string, allowed: readonly Network[]): Promise<void> {
  const find = <Doc extends { id: string }>(collection: 'webhooks' | 'webhook-deliveries', of: string) =>
    payload.db.findOne<Doc>({ collection, where: { id: { equals: of } } })
  const delivery = await find<Stored>('webhook-deliveries', id)
  if (delivery?.status !== 'waiting') return
  const webhook = await find<Webhook>('webhooks', delivery.webhook)
  const attempts = (delivery.attempts ?? 0) + 1
  const outcome = webhook?.active ? await post(payload, webhook, delivery, allowed) : null
  const wait = outcome === null ? null : waitAfter(attempts, Math.random())
  const next = wait === null ? null : new Date(Date.now() + wait)
  const done = outcome !== null && 'status' in outcome && outcome.status >= 200 && outcome.status < 300
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    id,
    data: {
      attempts,
      lastStatus: outcome && 'status' in outcome ? outcome.status : null,
      lastError: outcome === null ? 'webhook-off' : 'error' in outcome ? outcome.error : null,
      status: done ? 'delivered' : next ? 'waiting' : 'failed',
      nextTryAt: done || !next ? null : next.toISOString(),
      deliveredAt: done ? new Date().toISOString() : null,
    },
  })
  if (!done && next)
    await payload.jobs.queue({ task: SEND, input: { delivery: id }, queue: QUEUE, waitUntil: next })
}

async function post(
  payload: Payload,
  { secret, url }: Webhook,
  { id, body }: Stored,
  allowed: readonly Network[],
): Promise<Outcome> {
  const text = JSON.stringify(body)
  const headers = signed(payload.decrypt(secret ?? ''), id, Math.floor(Date.now() / 1000), text)
  return send({ url, headers, body: text, allowed })
}

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import type { Webhook } from '../../payload-types.ts'
import { cursorAt } from '../changes/cursor.ts'
import { told } from '../changes/told.ts'
import { changeStore } from '../database/index.ts'
import type { NumberedChange } from '../database/index.ts'
import type { WebhookBody } from './body.ts'
import { QUEUE, SEND } from './queue.ts'

/** The most changes that one delivery tells. */
const MOST = 100
/** A job that has not run so long after its time went with its process; milliseconds. */
const LOST = 10 * 60 * 1000
/** How long it is kept what was delivered, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000

/** Makes deliveries of what the feed says since each webhook was last told, and finds those whose job was lost. */
export async function dispatch(payload: Payload): Promise<void> {
  const where = { active: { equals: true } }
  const { docs } = await payload.db.find<Webhook>({
    collection: 'webhooks',
    limit: 0,
    pagination: false,
    where,
  })
  for (const { id } of docs) for (let more = true; more;) more = await tell(payload, id)
  await findLost(payload)
  const old = { createdAt: { less_than: new Date(Date.now() - KEPT).toISOString() } }
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: old })
}

/** One delivery, its job and the new place of the webhook, all together or nothing; whether there may be more. */
async function tell(payload: Payload, id: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const more = await tellIn(req, id)
    await commitTransaction(req)
    return more
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function tellIn(req: PayloadRequest, id: string): Promise<boolean> {
  const { db, jobs } = req.payload
  const webhook = await db.findOne<Webhook>({ collection: 'webhooks', req, where: { id: { equals: id } } })
  if (!webhook) return false
  const store = await changeStore(req.payload)
  const { changes, last } = await store.since({
    after: webhook.position ?? 0,
    collections: null,
    limit: MOST,
  })
  const position = changes.at(-1)?.number
  if (position === undefined) return false
  // First: of two instances the second fails here, or finds that there is nothing left.
  await db.updateOne({ collection: 'webhooks', id, data: { position }, req })
  const wanted = changes.filter((change) => isWanted(webhook, change))
  const key = `${id}:${String(position)}`
  if (wanted.length > 0 && !(await isMade(req, key))) {
    const now = new Date().toISOString()
    const data = { changes: wanted.map(told), cursor: cursorAt(position) }
    const body: WebhookBody = { type: 'content.changed', timestamp: now, data }
    const delivery = await req.payload.create({
      collection: 'webhook-deliveries',
      data: { webhook: id, key, body, nextTryAt: now, status: 'waiting', attempts: 0 },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await jobs.queue({ task: SEND, input: { delivery: delivery.id }, queue: QUEUE, req })
  }
  return position < last
}

/** Somebody who saved the webhook at that moment may have put its place back. */
const isMade = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await req.payload.db.count({ collection: 'webhook-deliveries', req, where: { key: { equals: key } } }))
    .totalDocs > 0

const isWanted = ({ events, collections }: Webhook, { event, collection }: NumberedChange): boolean =>
  events.includes(event) && (!collections?.length || collections.includes(collection as never))

async function findLost(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - LOST).toISOString()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'webhook-deliveries',
    limit: MOST,
    pagination: false,
    where: { and: [{ status: { equals: 'waiting' } }, { nextTryAt: { less_than: before } }] },
  })
  for (const { id } of docs) {
    const data = { nextTryAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'webhook-deliveries', id, data })
    await payload.jobs.queue({ task: SEND, input: { delivery: id }, queue: QUEUE })
  }
}

import type { PayloadRequest } from 'payload'
import { CHANGED } from '../changes/note-changes.ts'
import type { StoredListener } from '../cms/on-stored.ts'
import { DISPATCH, QUEUE } from './queue.ts'

/** The transaction in which a request has queued its job already. */
const WOKEN = 'webhooksWoken'

/**
 * Queues the work of the webhooks in the transaction that changed something for the public, once for each: the job appears with
 * the change or not at all, and costs nothing while there is no webhook.
 */
export const wakeWebhooks: StoredListener = async (_collection, _id, _row, req) => {
  const { context } = req
  if (context[CHANGED] !== true) return
  context[CHANGED] = false
  const transaction = (await req.transactionID) ?? null
  if (transaction !== null && context[WOKEN] === transaction) return
  if (!(await hasWebhooks(req))) return
  context[WOKEN] = transaction
  await req.payload.jobs.queue({ task: DISPATCH, input: {}, queue: QUEUE, req })
}

async function hasWebhooks(req: PayloadRequest): Promise<boolean> {
  const where = { active: { equals: true } }
  return (await req.payload.db.count({ collection: 'webhooks', req, where })).totalDocs > 0
}

import { Forbidden, NotFound } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'
import { isAdmin } from '../cms/access/roles.ts'
import { replayOperation } from './openapi.ts'
import { QUEUE, SEND } from './queue.ts'

/** `POST /api/webhook-deliveries/:id/replay`: sends a delivery again, with the same id and body, whatever became of it. */
export const replay: Endpoint = {
  path: '/:id/replay',
  method: 'post',
  custom: { openapi: replayOperation },
  handler: async (req) => {
    if (!isAdmin(req)) throw new Forbidden(req.t)
    const id = await again(String(req.routeParams?.['id']), req)
    return Response.json({ id, status: 'waiting' }, { status: 202 })
  },
}

async function again(id: string, req: PayloadRequest): Promise<string> {
  const { db, jobs } = req.payload
  const where = { id: { equals: id } }
  if (!(await db.findOne({ collection: 'webhook-deliveries', req, where }))) throw new NotFound(req.t)
  const data = { status: 'waiting', attempts: 0, nextTryAt: new Date().toISOString(), deliveredAt: null }
  await db.updateOne({ collection: 'webhook-deliveries', id, data, req })
  await jobs.queue({ task: SEND, input: { delivery: id }, queue: QUEUE, req })
  return id
}

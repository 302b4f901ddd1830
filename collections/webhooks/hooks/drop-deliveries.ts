import type { CollectionBeforeDeleteHook } from 'payload'

/** Deletes what was sent to a webhook together with it. */
export const dropDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { webhook: { equals: id } }
  await req.payload.db.deleteMany({ collection: 'webhook-deliveries', req, where })
}

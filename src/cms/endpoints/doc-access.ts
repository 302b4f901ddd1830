import { docAccessOperation } from 'payload'
import type { CollectionSlug, Endpoint } from 'payload'
import { mustBeReadable } from '../must-be-readable.ts'

/**
 * What the reader may do with one record, in the place of Payload's endpoint, which answers for a record that she may
 * not read and so tells that it exists.
 */
export const docAccess: Omit<Endpoint, 'root'> = {
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    const { collection: slug, id } = req.routeParams as { collection: CollectionSlug; id: string }
    await mustBeReadable(slug, id, req)
    const collection = req.payload.collections[slug]
    return Response.json(await docAccessOperation({ id, collection, data: req.data, req } as never))
  },
}

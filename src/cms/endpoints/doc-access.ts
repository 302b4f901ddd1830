import { docAccessOperation } from 'payload'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { withoutConditions } from '../access/without-conditions.ts'
import { mustBeReadable } from '../must-be-readable.ts'

/**
 * What the reader may do with one record, or with those of a collection, in the place of Payload's endpoint, which answers
 * for a record that she may not read and so tells that it exists.
 */
export const docAccess: Omit<Endpoint, 'root'> = {
  path: '/access/:id?',
  method: 'post',
  handler: async (req) => Response.json(withoutConditions(await permissionsFor(req))),
}

async function permissionsFor(req: PayloadRequest): Promise<unknown> {
  const { collection: slug, id } = req.routeParams as { collection: CollectionSlug; id?: string }
  if (id !== undefined) await mustBeReadable(slug, id, req)
  const collection = req.payload.collections[slug]
  return docAccessOperation({ id, collection, data: req.data, req } as never)
}

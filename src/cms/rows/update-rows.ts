import { APIError } from 'payload'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Change = {
  collection: CollectionSlug
  where: Where
  data: Record<string, unknown>
  req: PayloadRequest
  trash?: boolean
}

/**
 * Changes every record that fits, each through its own hooks, within the transaction of the request. Throws an APIError
 * with the first reason when one cannot be changed, so that all is rolled back: Payload itself would go on quietly.
 */
export async function updateRows({ collection, where, data, req, trash = false }: Change): Promise<void> {
  const { errors } = await req.payload.update({
    collection,
    where,
    data,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    trash,
  } as never)
  const [first] = (errors as { id: string; message: string }[] | undefined) ?? []
  if (first) throw new APIError(`${collection} ${first.id}: ${first.message}`, 400)
}

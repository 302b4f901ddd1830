import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload'
import { fingerprintOf } from './fingerprint-of.ts'
import { idempotently } from './idempotently.ts'
import { keyIn } from './key-in.ts'

/** The collections with a `POST` that creates one record for each `Idempotency-Key`. */
export const createOnce = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({ ...collection, endpoints: [create, ...(collection.endpoints || [])] }))

/** Stands before Payload's own, and calls it. */
const create: Endpoint = { path: '/', method: 'post', handler: (req) => createOf(req) }

async function createOf(req: PayloadRequest): Promise<Response> {
  const stock = stockOf(req)
  if (keyIn(req.headers) === undefined) return stock(req)
  const fingerprint = await fingerprintOf(req as unknown as Request, req.payload.secret)
  return idempotently({ req, fingerprint, answer: 'joined' }, async () => {
    const response = await stock(req)
    return { status: response.status, body: await response.json() }
  })
}

function stockOf({ payload, routeParams }: PayloadRequest): Endpoint['handler'] {
  const { config } = payload.collections[String(routeParams?.['collection']) as 'leaders']
  const all = (config.endpoints || []).filter(({ method, path }) => method === 'post' && path === '/')
  const stock = all.at(-1)
  if (!stock) throw new Error(`${config.slug} has nothing that creates its records`)
  return stock.handler
}

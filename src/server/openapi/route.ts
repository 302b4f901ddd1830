import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { openapiDocument } from './document.ts'
import type { OpenapiPart } from './model.ts'

export const OPENAPI_PATH = '/api/openapi.json'

type Made = { bytes: Buffer; etag: string }

/** Serves the document: made once, when it is first asked for, and revalidated by its ETag. */
export function openapi({
  payload,
  parts,
}: {
  payload: Payload
  parts: readonly OpenapiPart[]
}): RequestHandler {
  let made: Promise<Made> | undefined
  return async (req, res) => {
    made ??= make(payload, parts)
    const { bytes, etag } = await made
    res.set({ 'Cache-Control': 'no-cache', ETag: etag })
    if (req.fresh) res.status(304).end()
    else res.type('application/json').send(bytes)
  }
}

async function make(payload: Payload, parts: readonly OpenapiPart[]): Promise<Made> {
  const bytes = Buffer.from(JSON.stringify(await openapiDocument(payload, parts)))
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` }
}

import { createLocalReq, NotFound } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { bodyHtml } from '../cms/body-html.ts'
import type { Grant } from './token.ts'

export type Draft = { collection: string; doc: object; tasks?: object[] }

/** What a preview shows of the records that the previewed one points to: their names. */
const NAMES = {
  subdistricts: { name: true, slug: true },
  departments: { name: true },
  'work-reports': { title: true, slug: true },
  'city-plans': { title: true, slug: true },
  units: { name: true, slug: true },
  media: { alt: true, filename: true, sizes: true },
} as const

/** The rows of a subdistrict are records of their own. The type knows no `false` for a collection of any name. */
const WITHOUT_ROWS = { joins: false } as unknown as { joins?: never }

/** What is nobody's to see but the office's. */
const WITHOUT = { owner: false, source: false, naturalKey: false } as const

/**
 * The record of a grant as it was saved last, with the rights that its user has at this moment; of a plan also the tasks
 * that would be published with it. Throws NotFound when she may not read it, or is gone.
 */
export async function readDraft(payload: Payload, { collection, id, user }: Grant): Promise<Draft> {
  const known = await payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!known) throw new NotFound()
  const req = await createLocalReq({ user: { ...known, collection: 'users' } }, payload)
  const doc = await payload.findByID({
    ...AS_SAVED,
    collection: collection as CollectionSlug,
    id,
    ...WITHOUT_ROWS,
    req,
    select: WITHOUT,
  })
  const body = 'body' in doc ? (doc.body as SerializedEditorState | null) : null
  return {
    collection,
    doc: { ...doc, ...(body && { bodyHtml: bodyHtml(body) }) },
    ...(collection === 'city-plans' && { tasks: await tasksOf(payload, id, req) }),
  }
}

const AS_SAVED = { depth: 1, draft: true, overrideAccess: false, populate: NAMES } as const

async function tasksOf(payload: Payload, plan: string, req: PayloadRequest): Promise<object[]> {
  const { docs } = await payload.find({
    ...AS_SAVED,
    collection: 'tasks',
    limit: 0,
    pagination: false,
    req,
    select: WITHOUT,
    sort: ['rank', 'createdAt'],
    where: { plan: { equals: plan } },
  })
  return docs
}

import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, TypeWithID } from 'payload'
import { today } from '../today.ts'
import { idWhere } from '../id-where.ts'
import { journalOf } from '../journal.ts'
import { clashOf } from './clash.ts'

type Fields = Record<string, unknown>

/** How a collection's records are told apart: the key of one, and the field of the person's that a clash is shown on. */
export type NaturalKey = {
  of: (fields: Fields, today: string) => string | null
  clashesOn: (fields: Fields) => string
}

/**
 * Computes the natural key, and refuses a second record with the same one on the field that the person filled. A record
 * in the trash has none, so that it never stands in the way of a new one; restored, it gets its key again.
 */
export const setNaturalKey =
  (key: NaturalKey): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const fields: Fields = { ...(originalDoc as Fields | undefined), ...(data as Fields) }
    const naturalKey = fields['deletedAt'] ? null : key.of(fields, today())
    const id = (originalDoc as TypeWithID | undefined)?.id
    if (naturalKey !== null && (await isTaken({ key, naturalKey, id, slug: collection.slug, req })))
      throw clashOf(collection, key.clashesOn(fields), req)
    return { ...data, naturalKey }
  }

type Candidate = {
  key: NaturalKey
  naturalKey: string
  id: number | string | undefined
  slug: CollectionSlug
  req: PayloadRequest
}

async function isTaken({ key, naturalKey, id, slug, req }: Candidate): Promise<boolean> {
  const held = { naturalKey: { equals: naturalKey } }
  const holderId = await idWhere(slug, held, req)
  if (holderId === null || holderId === id) return false
  const holder = await req.payload.db.findOne<Fields & { id: string }>({ collection: slug, req, where: held })
  if (!holder || key.of(holder, today()) === naturalKey) return true
  // A leader whose last day has passed since the record was saved: the key is free, and only still written there.
  await journalOf(req)?.before(slug, holder.id)
  await req.payload.db.updateOne({ collection: slug, id: holder.id, data: { naturalKey: null }, req })
  return false
}

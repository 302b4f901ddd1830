import type { CollectionSlug, File } from 'payload'
import type { TestPayload } from './open-payload.ts'

export type Stored = Record<string, unknown> & { id: string }

/** Creates a record past access control, published unless it says otherwise. */
export async function record(
  { payload }: TestPayload,
  collection: CollectionSlug,
  data: object,
  file?: File,
): Promise<Stored> {
  const fields = { _status: 'published', ...data }
  const options = { collection, data: fields, depth: 0, overrideAccess: true, ...(file && { file }) }
  return (await payload.create(options as never)) as unknown as Stored
}

/** Changes a record past access control, one in the trash too. */
export async function change(
  { payload }: TestPayload,
  collection: CollectionSlug,
  id: string,
  data: object,
): Promise<Stored> {
  const options = { collection, id, data, depth: 0, overrideAccess: true, trash: true }
  return (await payload.update(options as never)) as unknown as Stored
}

/** A record as it is stored, past access control; null when there is none. */
export const stored = async (
  { payload }: TestPayload,
  collection: CollectionSlug,
  id: string,
): Promise<Stored | null> => payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } })

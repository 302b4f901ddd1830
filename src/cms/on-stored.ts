import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

/** A record as it is stored, without its joins. */
export type StoredRow = Record<string, unknown> & { id: string }

/** Hears of a record as it stands after a change of it, null when it is gone for good, within the transaction of the change. */
export type StoredListener = (
  collection: CollectionSlug,
  id: string,
  row: StoredRow | null,
  req: PayloadRequest,
) => Promise<void>

/** The collections of content with hooks that tell the listeners, in their order and behind all other hooks. */
export const onStored = (
  collections: CollectionConfig[],
  listeners: readonly StoredListener[],
): CollectionConfig[] =>
  collections.map((collection) => {
    if (typeof collection.versions !== 'object' || !collection.versions.drafts) return collection
    const slug = collection.slug as CollectionSlug
    const { afterChange = [], afterDelete = [] } = collection.hooks ?? {}
    const tell = async (id: string, row: StoredRow | null, req: PayloadRequest): Promise<void> => {
      for (const listener of listeners) await listener(slug, id, row, req)
    }
    return {
      ...collection,
      hooks: {
        ...collection.hooks,
        afterChange: [
          ...afterChange,
          async ({ doc, req }) => {
            const { id } = doc as StoredRow
            await tell(id, await storedRow(slug, id, req), req)
          },
        ],
        afterDelete: [...afterDelete, ({ id, req }) => tell(String(id), null, req)],
      },
    }
  })

/** What is published of a record, and not the draft beside it that was saved; null when there is none. */
export const storedRow = (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<StoredRow | null> =>
  req.payload.db.findOne<StoredRow>({
    collection,
    joins: false as never,
    req,
    where: { id: { equals: id } },
  })

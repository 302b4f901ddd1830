import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

/** Hears of every record that a request is about to change and of every one it made, those that hooks write included. */
export type Journal = {
  before: (collection: CollectionSlug, id: string) => Promise<void>
  created: (collection: CollectionSlug, id: string) => void
}

/** The context in which a request keeps a journal. */
export const keeping = (journal: Journal): { journal: Journal } => ({ journal })

export const journalOf = ({ context }: Pick<PayloadRequest, 'context'>): Journal | undefined =>
  context['journal'] as Journal | undefined

/** The collection with hooks that tell the request's journal, when it keeps one, what is written. */
export const journaled = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [
      async ({ collection: { slug }, originalDoc, operation, req }) => {
        if (operation === 'update') await journalOf(req)?.before(slug, (originalDoc as { id: string }).id)
      },
      ...(collection.hooks?.beforeChange ?? []),
    ],
    // First, so that what another hook makes of the new record comes later in the journal and is taken back before it.
    afterChange: [
      ({ collection: { slug }, doc, operation, req }) => {
        if (operation === 'create') journalOf(req)?.created(slug, (doc as { id: string }).id)
      },
      ...(collection.hooks?.afterChange ?? []),
    ],
  },
})

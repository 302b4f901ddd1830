import type { CollectionAfterReadHook, CollectionSlug, SanitizedConfig } from 'payload'
import { readableIds } from '../access/readable-ids.ts'

type Lock = { document?: { relationTo: CollectionSlug; value: unknown } | null }

/**
 * Keeps the locks of records that a reader may not read from telling which records there are: Payload shows every lock to
 * whoever is logged in. Who may read a record still sees who is at work on it. The locks of an answer are asked for in one
 * statement for each collection.
 */
export function hideLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(withoutHidden)
  return config
}

const withoutHidden: CollectionAfterReadHook<Lock & { id: string }> = async ({
  doc,
  overrideAccess,
  req,
}) => {
  const { relationTo: collection, value } = doc.document ?? {}
  if (overrideAccess || collection === undefined || typeof value !== 'string') return doc
  const readable = await readableIds(req, collection, [value])
  return readable.has(value) ? doc : { ...doc, document: null }
}

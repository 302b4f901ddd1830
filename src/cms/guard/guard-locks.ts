import type { CollectionAfterReadHook, CollectionSlug, SanitizedConfig } from 'payload'
import { lockAccess } from '../access/locks.ts'
import { readableIds } from '../access/readable-ids.ts'

type Lock = { document?: { relationTo: CollectionSlug; value: unknown } | null }

/**
 * Payload lets whoever is logged in see, set and drop the locks of all records. Here she does so within what she may do with
 * the records: who may not read one does not learn from a lock that it is there, and keeps nobody from editing it. The locks
 * of an answer are asked for in one statement for each collection.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.afterRead.push(withoutHidden)
  Object.assign(locks?.access ?? {}, lockAccess)
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

import type { Payload } from 'payload'
import { reindex } from './reindex.ts'

/** Goes up by one whenever what the index keeps of a record changes: its terms, its fields, or the places of collections. */
const VERSION = 3

/** Kept in Payload's key-value store, which lies in the same database as the index. */
const key = 'jiedao:search-index'

/**
 * Makes the search index anew when another version of the program made it, and returns how many records it then holds;
 * null when there was nothing to do.
 */
export async function ensureIndex(payload: Payload): Promise<number | null> {
  const made = await payload.kv.get<{ version?: number }>(key)
  if (made?.version === VERSION) return null
  const kept = await reindex(payload, () => Promise.resolve(unheard))
  await payload.kv.set(key, { version: VERSION })
  return kept
}

const unheard = { step: () => undefined, stop: () => undefined }

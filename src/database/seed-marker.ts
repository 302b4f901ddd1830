import type { Payload } from 'payload'

/** Kept in Payload's key-value store, which lies in the same database as the records. */
const key = 'jiedao:seeded'

/** Tells whether seeds were imported into this database once, whatever became of them since. */
export function wasSeeded(payload: Payload): Promise<boolean> {
  return payload.kv.has(key)
}

/** Remembers that seeds were imported at `now`. Call it outside a transaction: the store takes part in none. */
export async function markSeeded(payload: Payload, now: Date = new Date()): Promise<void> {
  await payload.kv.set(key, { at: now.toISOString() })
}

/** Tells whether no record of any content collection is stored, drafts and trash included; accounts do not count. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const { slug, auth } of payload.config.collections) {
    if (auth || slug.startsWith('payload-')) continue
    const { totalDocs } = await payload.db.count({ collection: slug })
    if (totalDocs > 0) return false
  }
  return true
}

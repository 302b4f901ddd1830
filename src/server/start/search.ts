import type { Payload } from 'payload'
import { say } from './say.ts'

/** Brings the search index up to this version of the program. A failure ends no start: only search is behind. */
export async function prepareSearch(payload: Payload): Promise<void> {
  const { ensureIndex } = await import('../../search/ensure-index.ts')
  try {
    const kept = await ensureIndex(payload)
    if (kept !== null && kept > 0) say('搜索 search', `已重建索引 index made anew: ${String(kept)} records`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say('搜索 search', `索引未能重建 the index could not be made anew (${reason}): run jiedao reindex`)
  }
}

import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../cms/id-of.ts'
import type { StoredRow } from '../cms/on-stored.ts'
import { changeStore } from '../database/index.ts'
import type { PublicRecord } from '../database/index.ts'
import { tiesOf } from './what.ts'

/**
 * What is kept of a record that anybody may read; null for any other. The rules are those of `visible`: published, not in
 * the trash, a row only while its parent is public, an image only while a public record shows it.
 */
export async function publicRecord(
  collection: CollectionSlug,
  row: StoredRow,
  req: PayloadRequest,
): Promise<PublicRecord | null> {
  if (row['_status'] !== 'published' || row['deletedAt']) return null
  const ties = tiesOf(req.payload, collection)
  const parent = ties.parent === null ? null : idOf(row[ties.parent])
  const store = await changeStore(req.payload)
  if (ties.parent !== null && (parent === null || !(await store.find(parent, req)))) return null
  if (ties.isImage && !(await store.isShown(row.id, req))) return null
  const open = Object.fromEntries(ties.open.map((name) => [name, row[name] ?? null]))
  return {
    collection,
    record: row.id,
    parent,
    image: ties.image === null ? null : idOf(row[ties.image]),
    slug: typeof row['slug'] === 'string' ? row['slug'] : null,
    hash: createHash('sha256').update(JSON.stringify(open)).digest('base64url').slice(0, 22),
  }
}

import type { PayloadRequest, Where } from 'payload'
import { hasEnded } from '../../cms/ended.ts'
import { today } from '../../cms/today.ts'
import { keyOf } from '../model/keys.ts'
import { mapLinks } from '../model/links.ts'
import type { Collection, Stored } from '../model/plan.ts'
import { plainValue, valueHash } from '../model/values.ts'
import { trashedLinks } from './trashed-links.ts'

type Row = Record<string, unknown>

/** What Payload and the collections' own hooks keep in a record; the document knows nothing of it. */
const KEPT_BY_OTHERS = new Set(
  'id createdAt updatedAt deletedAt _status area owner source naturalKey slug sortKey bodyHtml globalType'.split(
    ' ',
  ),
)

/** Records by id, filled while loading: links can only lead to records loaded before. */
export type Loaded = Map<string, Stored>

/** The newest version of every record that fits, as the plan compares it. Reads inside the request's transaction. */
export async function loadStored(
  req: PayloadRequest,
  collection: Collection,
  where: Where,
  loaded: Loaded,
): Promise<Stored[]> {
  const { docs } = await req.payload.find({
    ...{ collection, where, depth: 0, joins: false as never, pagination: false, overrideAccess: true, req },
    // A draft that an editor has not published yet is what the next import must respect.
    draft: collection !== 'source-documents',
  })
  const rows = docs as unknown as Row[]
  const standing = await rowsBehind(req, collection, rows)
  const trashed = await trashedLinks(req, collection, [...rows, ...standing.values()], loaded)
  const keyAt = (target: Collection, id: string): string | null => {
    const place = `${target} ${id}`
    return loaded.get(place)?.key ?? (trashed.has(place) ? null : `id:${id}`)
  }
  const records = rows.flatMap((row) => {
    const behind = standing.get(String(row['id'])) ?? row
    // Whom a draft ends that nobody published is in office until then.
    if (isEnded(row) && isEnded(behind)) return []
    const record = storedOf(collection, row, keyAt)
    const rowKey = keyOf(collection, mapLinks(collection, behind, keyAt))
    return {
      ...record,
      ...(isEnded(row) && { leaving: true as const }),
      ...(behind['_status'] === 'published' && { published: true as const }),
      ...(rowKey !== record.key && { rowKey }),
    }
  })
  for (const record of records) loaded.set(`${collection} ${record.id}`, record)
  return records
}

const isEnded = ({ endedOn }: Row): boolean => hasEnded(endedOn as string | null | undefined, today())

/** By id, the rows of those records whose newest version is a draft: what the public sees, where it sees them. */
async function rowsBehind(
  req: PayloadRequest,
  collection: Collection,
  newest: readonly Row[],
): Promise<Map<string, Row>> {
  const ids = newest.filter(({ _status }) => _status === 'draft').map(({ id }) => String(id))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    ...{ collection, where: { id: { in: ids } }, limit: 0, pagination: false, req },
    joins: false as never,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

function storedOf(
  collection: Collection,
  doc: Row,
  keyAt: (target: Collection, id: string) => string | null,
): Stored {
  const raw = Object.fromEntries(Object.entries(doc).filter(([field]) => !KEPT_BY_OTHERS.has(field)))
  const fields = mapLinks(collection, raw, keyAt)
  const parent = parentOf(collection, fields)
  const source = doc['source'] as { hashes?: Record<string, string> | null } | null | undefined
  const status = doc['_status'] as Stored['status'] | undefined
  return {
    collection,
    key: keyOf(collection, fields),
    ...(parent !== undefined && { parent }),
    id: String(doc['id']),
    ...(status && { status }),
    fields: plainValue(fields) as Row,
    hashes: Object.fromEntries(Object.entries(raw).map(([field, value]) => [field, valueHash(value)])),
    ...(source?.hashes && { imported: source.hashes }),
  }
}

function parentOf(collection: Collection, fields: Row): string | undefined {
  const parent = collection === 'tasks' ? fields['plan'] : fields['subdistrict']
  return typeof parent === 'string' ? parent : undefined
}

import type { PayloadRequest, Where } from 'payload'
import { hasEnded } from '../../cms/ended.ts'
import { today } from '../../cms/today.ts'
import { keyOf } from '../model/keys.ts'
import { mapLinks } from '../model/links.ts'
import type { Collection, Stored } from '../model/plan.ts'
import { plainValue, valueHash } from '../model/values.ts'

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
  const current = (docs as unknown as Row[]).filter(({ endedOn }) => !hasEnded(endedOn as string, today()))
  const records = current.map((doc) => storedOf(collection, doc, loaded))
  for (const record of records) loaded.set(`${collection} ${record.id}`, record)
  return records
}

function storedOf(collection: Collection, doc: Row, loaded: Loaded): Stored {
  const raw = Object.fromEntries(Object.entries(doc).filter(([field]) => !KEPT_BY_OTHERS.has(field)))
  const fields = mapLinks(collection, raw, (target, id) => loaded.get(`${target} ${id}`)?.key ?? `id:${id}`)
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

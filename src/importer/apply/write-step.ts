import type { PayloadRequest } from 'payload'
import type { Owner } from '../../cms/access/owner-of.ts'
import type { Span } from '../model/span.ts'
import { mapLinks } from '../model/links.ts'
import { identity, type Stored, type Step, type Wanted } from '../model/plan.ts'
import { valueHash } from '../model/values.ts'
import { ownerFields } from './document-owner.ts'

type Fields = Record<string, unknown>
type Place = { field: string; document: string; spans: Span[] }
type Write = {
  step: Step
  record: Wanted
  stored: Stored | undefined
  /** Of every record stored before or written already, by identity. */
  ids: ReadonlyMap<string, string>
  /** Of the source document; it is written first. */
  document: string | undefined
  /** Whose the document is, where that is stored already. */
  owner: Owner
  /** What is public stays as it is, with a draft beside it. */
  asDraft: boolean
}

/** Writes one create or update, and gives the record's id. */
export async function writeStep(
  req: PayloadRequest,
  { step, record, stored, ids, document, owner, asDraft }: Write,
): Promise<string> {
  const { _status, ...values } = Object.fromEntries(step.changes.map(({ field, to }) => [field, to ?? null]))
  const data: Fields = mapLinks(step.collection, values, (collection, key) => idOf(ids, collection, key))
  if (step.collection === 'source-documents') Object.assign(data, owner.subdistrict && ownerFields(owner))
  else {
    data['_status'] = asDraft ? 'draft' : (_status ?? stored?.status)
    data['source'] = await sourceOf(req, { step, record, stored, document }, values, data)
  }
  const options = {
    collection: step.collection,
    data: data as never,
    depth: 0,
    // A draft stays one, and what is public stays public: see the status of the step.
    draft: data['_status'] === 'draft',
    overrideAccess: true,
    req,
  }
  if (!stored) return String((await req.payload.create(options)).id)
  await req.payload.update({ ...options, id: stored.id })
  return stored.id
}

function idOf(ids: ReadonlyMap<string, string>, collection: Wanted['collection'], key: string): string {
  const id = ids.get(identity({ collection, key })) ?? /^id:(.+)$/.exec(key)?.[1]
  if (id === undefined) throw new Error(`a link to ${collection} ${key}, which is not stored`)
  return id
}

/** Where the record comes from: the document, and of each value it wrote the place and the fingerprint. */
async function sourceOf(
  req: PayloadRequest,
  { step, record, stored, document }: Pick<Write, 'step' | 'record' | 'stored' | 'document'>,
  values: Fields,
  data: Fields,
): Promise<Fields> {
  const before = stored ? await placesBefore(req, step.collection, stored.id) : []
  const written = Object.keys(values)
  const hashes = Object.fromEntries(written.map((field) => [field, valueHash(data[field])]))
  const isWritten = (place: string): boolean => written.includes(place.split('.', 1).join(''))
  const kept = before.filter(({ field }) => !isWritten(field))
  const found = Object.entries(document === undefined ? {} : record.places).filter(([field]) =>
    isWritten(field),
  )
  // A list, for the names of nested values have dots, which not every server takes in the keys of an object.
  const places = [...kept, ...found.map(([field, spans]) => ({ field, document, spans }))]
  return { document, places, hashes: { ...stored?.imported, ...hashes } }
}

async function placesBefore(
  req: PayloadRequest,
  collection: Wanted['collection'],
  id: string,
): Promise<Place[]> {
  const options = { collection, id, depth: 0, draft: true, joins: false as never, overrideAccess: true, req }
  const doc = (await req.payload.findByID(options)) as unknown as {
    source?: { places?: Place[] | null } | null
  }
  return doc.source?.places ?? []
}

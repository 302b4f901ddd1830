import type { Change, Collection, Stored, Wanted } from '../model/plan.ts'
import { valueHash } from '../model/values.ts'

type Fields = Record<string, unknown>

const hashesOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, valueHash(value)]))

const parent = '清河街道|东湖区'
/** A department of one office as a document has it. */
export const wanted = (fields: Fields, collection: Collection = 'departments', key = 'k'): Wanted => ({
  collection,
  key,
  ...(collection !== 'subdistricts' && { parent }),
  fields,
  places: {},
})

/** `imported`: what the last import wrote; none for a record that a person made. */
export const stored = (
  fields: Fields,
  {
    imported,
    status = 'published',
    collection = 'departments',
    key = 'k',
    leaving,
  }: {
    imported?: Fields
    status?: 'draft' | 'published'
    collection?: Collection
    key?: string
    leaving?: true
  } = {},
): Stored => ({
  collection,
  key,
  ...(collection !== 'subdistricts' && { parent }),
  id: 'id',
  status,
  ...(leaving && { leaving }),
  fields,
  hashes: hashesOf(fields),
  ...(imported && { imported: hashesOf(imported) }),
})

export const name = '民生办'
export const to = (field: string, from: unknown, value: unknown): Change => ({ field, from, to: value })

import type { FieldHook } from 'payload'
import { readableIds } from '../access/readable-ids.ts'

/** Leaves out the ids of related records that the reader may not read, so that not even the bare id of a draft shows. */
export const hideUnreadable: FieldHook = async ({ field, overrideAccess, req, value }) => {
  if (overrideAccess || value === null || value === undefined) return value as unknown
  if (!field || !('relationTo' in field) || typeof field.relationTo !== 'string') return value as unknown
  const given = (Array.isArray(value) ? value : [value]) as Related[]
  const readable = await readableIds(req, field.relationTo, given.map(idOf))
  const kept = given.filter((item) => readable.has(idOf(item)))
  // Payload keeps the old value when a hook returns undefined.
  return Array.isArray(value) ? kept : (kept[0] ?? null)
}

type Related = string | { id: string }

const idOf = (item: Related): string => (typeof item === 'string' ? item : item.id)

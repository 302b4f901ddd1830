import type { FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

type Doc = Record<string, unknown>

/**
 * Writes into a stored record `null` for each value that it does not have, an empty list for each list, and the same
 * within groups and rows; of a `select` only what it names. Changes the record that it is given.
 */
export function fillAbsent(doc: Doc, fields: FlattenedField[], select?: SelectType): void {
  const selects = selectedBy(select)
  for (const field of fields) {
    const { name } = field
    if (isComputed(field) || !selects(name)) continue
    const inner = select?.[name]
    const within = typeof inner === 'object' ? inner : undefined
    if (field.type === 'group' || field.type === 'tab') {
      const group = (doc[name] ??= {}) as Doc
      fillAbsent(group, field.flattenedFields, within)
    } else if (field.type === 'array') {
      const rows = (doc[name] ??= []) as Doc[]
      for (const row of rows) fillAbsent(row, field.flattenedFields, within)
    } else doc[name] ??= 'hasMany' in field && field.hasMany ? [] : null
  }
}

/** Joins come from other records, and what is virtual is stored nowhere. */
const isComputed = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))

/** Whether a field is part of what `select` asks for: of those that it names, or of all but those. */
function selectedBy(select: SelectType | undefined): (name: string) => boolean {
  if (!select) return () => true
  return getSelectMode(select) === 'include'
    ? (name) => Boolean(select[name])
    : (name) => select[name] !== false
}

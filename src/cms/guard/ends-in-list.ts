import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** Whether a query path (`positions`, `leadUnits`, `otherUnits.role`) leads to several values of the record itself. */
export function endsInList(path: string, from: SanitizedCollectionConfig): boolean {
  const names = path.replaceAll('__', '.').split('.')
  let fields: FlattenedField[] = from.flattenedFields
  let several = false
  for (const [index, name] of names.entries()) {
    const field = fields.find((each) => each.name === name)
    if (!field) return false
    several ||=
      field.type === 'array' || field.type === 'join' || ('hasMany' in field && field.hasMany === true)
    // Behind a link lie the values of other records.
    if (LINKS.has(field.type)) return several && ['', 'id'].includes(names.slice(index + 1).join('.'))
    fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return several
}

const LINKS = new Set<FlattenedField['type']>(['join', 'relationship', 'upload'])

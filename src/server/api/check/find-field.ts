import type { FlattenedField, Payload } from 'payload'

/** What a path of a query leads to; `open` marks a place inside JSON, where anything may stand. */
export type QueryField = { field: FlattenedField | typeof ID; open: boolean }

/** Every record has one, and Payload lists it nowhere. */
export const ID = { name: 'id', type: 'id' } as const

/**
 * Follows a path such as `subdistrict.name` through groups, rows, relations and joins; null when it leads nowhere or to
 * something that has no value of its own. GraphQL's `__` counts as a dot, as in Payload.
 */
export function findField(
  payload: Payload,
  fields: readonly FlattenedField[],
  path: string,
): QueryField | null {
  return follow(payload, fields, path.replaceAll('__', '.').split('.'))
}

function follow(
  payload: Payload,
  fields: readonly FlattenedField[],
  path: readonly string[],
): QueryField | null {
  const [name, ...rest] = path
  if (name === 'id' || name === '_id') return rest.length === 0 ? { field: ID, open: false } : null
  const field = fields.find((each) => each.name === name)
  if (!field || ('virtual' in field && field.virtual === true)) return null
  if (rest.length === 0) return hasValue(field) ? { field, open: false } : null
  return inside(payload, field, rest)
}

function inside(payload: Payload, field: FlattenedField, rest: readonly string[]): QueryField | null {
  if (field.type === 'json') return { field, open: true }
  if (field.type === 'join') return across(payload, field.collection, rest)
  if (field.type === 'relationship' || field.type === 'upload') return across(payload, field.relationTo, rest)
  return 'flattenedFields' in field ? follow(payload, field.flattenedFields, rest) : null
}

const across = (payload: Payload, slug: string | string[], rest: readonly string[]): QueryField | null =>
  typeof slug === 'string' ? follow(payload, fieldsOf(payload, slug) ?? [], rest) : null

/** The fields of a collection, or null when there is none of that name. */
export const fieldsOf = ({ config }: Payload, slug: string): readonly FlattenedField[] | null =>
  config.collections.find((collection) => collection.slug === slug)?.flattenedFields ?? null

const hasValue = ({ type }: FlattenedField): boolean => !['group', 'tab', 'array', 'blocks'].includes(type)

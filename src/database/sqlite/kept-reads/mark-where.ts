import type { CollectionSlug, FlattenedField, Where } from 'payload'
import { mark } from './marks.ts'

export type MarkedWhere = { where: Where; values: string[] }

type FieldsOf = (collection: CollectionSlug) => FlattenedField[]

/**
 * Puts marks in the place of those values of a query that come into its SQL as they are, whatever they are: texts and ids
 * that a column of their own is compared with. Everything else stays, for Payload builds other SQL for another value.
 */
export function markWhere(where: Where, fields: FlattenedField[], fieldsOf: FieldsOf): MarkedWhere {
  const values: string[] = []
  return { where: markAll(where), values }

  function markAll(part: Where): Where {
    return Object.fromEntries(
      Object.entries(part).map(([path, condition]) => [
        path,
        Array.isArray(condition) ? condition.map(markAll) : markCondition(path, condition as object),
      ]),
    )
  }

  function markCondition(path: string, condition: object): object {
    if (typeof condition !== 'object' || !isText(path.split(/\.|__/u), fields, fieldsOf)) return condition
    return Object.fromEntries(
      Object.entries(condition).map(([operator, value]: [string, unknown]) => [
        operator,
        marked(operator, value),
      ]),
    )
  }

  function marked(operator: string, value: unknown): unknown {
    if (operator === 'equals' && isPlain(value)) return next(value)
    if (!LISTS.has(operator) || !Array.isArray(value) || value.length === 0 || value.length > LONGEST)
      return value
    return value.every(isPlain) ? padded(value).map(next) : value
  }

  function next(value: string): string {
    return mark(values.push(value) - 1)
  }
}

const LISTS = new Set(['in', 'not_in'])

/** A list that is longer has SQL of its own. */
const LONGEST = 512

/** Repeats the last to the next power of two, so that lists of many lengths are one query. */
function padded(list: string[]): string[] {
  const length = 2 ** Math.ceil(Math.log2(list.length))
  return [...list, ...Array.from({ length: length - list.length }, () => list.at(-1) ?? '')]
}

/** Payload takes some words for the absence of a value. */
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value !== 'null'

/** Whether a path ends at a column that holds one text or one id. */
function isText([name, ...rest]: string[], fields: FlattenedField[], fieldsOf: FieldsOf): boolean {
  if (name === 'id' && rest.length === 0) return true
  const field = fields.find((each) => each.name === name)
  if (!field || ('hasMany' in field && field.hasMany === true)) return false
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo !== 'string') return false
    return rest.length === 0 || isText(rest, fieldsOf(field.relationTo), fieldsOf)
  }
  if (field.type === 'group' || field.type === 'tab') return isText(rest, field.flattenedFields, fieldsOf)
  return TEXTS.has(field.type) && rest.length === 0
}

const TEXTS = new Set<FlattenedField['type']>(['text', 'textarea', 'email', 'select', 'radio'])

import type { FlattenedField } from 'payload'
import { FOR_ANYBODY } from '../../api/check/limits.ts'
import { findField, ID } from '../../api/check/find-field.ts'
import type { QueryField } from '../../api/check/find-field.ts'
import { operatorsOf } from '../../api/check/operators.ts'
import type { Operator } from '../../api/check/operators.ts'
import type { Schema } from '../model.ts'
import { CLOSED } from '../resource.ts'
import type { Resource } from '../resource.ts'

/**
 * The schema of `where` for records with these fields: each field with the operators that the server takes for it.
 * `name` is its own name, for `and` and `or`.
 */
export function filterSchema(
  { closed, payload }: Resource,
  fields: readonly FlattenedField[],
  name: string,
): Schema {
  const self = { $ref: `#/components/schemas/${name}` }
  const branches = { type: 'array', items: self, maxItems: FOR_ANYBODY.conditions }
  const properties: Record<string, Schema> = {
    and: branches,
    or: branches,
    id: operators({ field: ID, open: false }),
  }
  for (const path of paths(fields)) {
    const target = findField(payload, fields, path)
    if (target)
      properties[path] = { ...operators(target), ...(closed.has(firstOf(path)) && { description: CLOSED }) }
  }
  const across = fields.filter(leadsOn).map((field) => field.name)
  return {
    title: name,
    type: 'object',
    properties,
    ...(across.length > 0 && {
      patternProperties: { [`^(?:${across.join('|')})[.]`]: { type: 'object', description: ACROSS } },
    }),
    additionalProperties: false,
  }
}

const ACROSS =
  '对方记录的字段，如 subdistrict.name；运算符与该字段相同。\n\nA field of the record at the other end, as in subdistrict.name, with its operators.'

/** `phones.number`: groups and rows are walked through, relations are not. */
export function* paths(fields: readonly FlattenedField[], before = ''): Generator<string> {
  for (const field of fields) {
    const path = `${before}${field.name}`
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      yield* paths(field.flattenedFields, `${path}.`)
    else if (path !== 'id') yield path
  }
}

const firstOf = (path: string): string => path.replace(/\..*$/u, '')

const leadsOn = ({ type }: FlattenedField): boolean =>
  ['relationship', 'upload', 'join', 'json'].includes(type)

function operators(target: QueryField): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(operatorsOf(target).map((name) => [name, operand(target, name)])),
    additionalProperties: false,
    minProperties: 1,
  }
}

function operand({ field, open }: QueryField, operator: Operator): Schema {
  if (operator === 'exists') return { type: 'boolean' }
  const one = open ? {} : valueOf(field)
  if (operator === 'in' || operator === 'not_in')
    return { type: 'array', items: one, maxItems: FOR_ANYBODY.values }
  // The filter that one of the records at the other end fits.
  if (operator === 'contains' && field.type === 'join') return { type: 'object', description: ACROSS }
  if (operator === 'contains' && ['relationship', 'upload'].includes(field.type))
    return { type: ['string', 'object'] }
  return one
}

function valueOf(field: QueryField['field']): Schema {
  if (field.type === 'number') return { type: ['number', 'null'] }
  if (field.type === 'checkbox') return { type: ['boolean', 'null'] }
  if (field.type === 'select' || field.type === 'radio') {
    const choices = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    return { enum: [...choices, null] }
  }
  return field.type === 'json' ? {} : { type: ['string', 'null'] }
}

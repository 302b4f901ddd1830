import type { FlattenedField } from 'payload'
import { isDeep } from '../is-deep.ts'
import { fieldsOf, findField } from './find-field.ts'
import { MAX_COUNT } from './limits.ts'
import { badValue, below, isObject, note, unknownField } from './scope.ts'
import type { Scope } from './scope.ts'
import type { Expected } from './value.ts'
import { checkWhere } from './where.ts'

const SWITCHES = [
  'autosave',
  'draft',
  'flattenLocales',
  'overrideLock',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
]

/** Checks every parameter that Payload reads; the ones it does not know it does not read, and neither do we. */
export function checkParameters(scope: Scope, query: Readonly<Record<string, unknown>>): void {
  for (const name of SWITCHES) if (name in query) checkSwitch(scope, query[name], name)
  checkPage(scope, query)
  if ('sort' in query) checkSort(scope, query.sort, 'sort')
  if ('select' in query) checkSelect(scope, query.select, 'select')
  if ('populate' in query) checkPopulate(scope, query.populate)
  if ('joins' in query) checkJoins(scope, query.joins)
  if ('where' in query && query.where !== '') checkWhereParameter(scope, query.where, 'where')
}

function checkSwitch(scope: Scope, value: unknown, at: string): void {
  if (value !== 'true' && value !== 'false') badValue(scope, at, value, 'boolean')
}

function checkPage(scope: Scope, query: Readonly<Record<string, unknown>>): void {
  const { least, most, depth } = scope.limits
  if ('limit' in query) checkCount(scope, query.limit, { at: 'limit', from: least, to: most })
  // Without pages Payload takes a missing limit for none.
  else if (query.pagination === 'false' && least > 0) badValue(scope, 'limit', '', range(least, most))
  if ('depth' in query) checkCount(scope, query.depth, { at: 'depth', from: 0, to: depth })
  if ('page' in query) checkCount(scope, query.page, { at: 'page', from: 1, to: MAX_COUNT })
}

type Range = { at: string; from: 0 | 1; to: number }

function checkCount(scope: Scope, value: unknown, { at, from, to }: Range): void {
  const count = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : Number.NaN
  if (!(count >= from && count <= to)) badValue(scope, at, value, range(from, to))
}

const range = (from: 0 | 1, to: number): Expected => {
  if (to === MAX_COUNT) return from === 0 ? 'count' : 'page'
  return { choices: `${String(from)}–${String(to)}` }
}

function checkSort(scope: Scope, value: unknown, at: string): void {
  const list: unknown = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    badValue(scope, at, value, 'sort')
    return
  }
  if (list.length > scope.limits.sorts) badValue(scope, at, value, { most: scope.limits.sorts })
  for (const item of list) {
    const path = item.trim().replace(/^-/u, '')
    const target = findField(scope.payload, scope.fields, path)
    if (!target || target.field.type === 'join') unknownField(scope, path === '' ? at : below(at, path))
  }
}

function checkSelect(scope: Scope, value: unknown, at: string): void {
  if (!isObject(value)) {
    badValue(scope, at, value, 'object')
    return
  }
  for (const [name, wanted] of Object.entries(value)) {
    const field = scope.fields.find((each) => each.name === name)
    if (!field && name !== 'id') unknownField(scope, below(at, name))
    else if (isObject(wanted) && field)
      checkSelect({ ...scope, fields: within(field) }, wanted, below(at, name))
    else checkSwitch(scope, wanted, below(at, name))
  }
}

function within(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.flattenedFields)
  return 'flattenedFields' in field ? field.flattenedFields : []
}

function checkPopulate(scope: Scope, value: unknown): void {
  if (!isObject(value)) {
    badValue(scope, 'populate', value, 'object')
    return
  }
  for (const [slug, select] of Object.entries(value)) {
    const fields = fieldsOf(scope.payload, slug)
    if (fields) checkSelect({ ...scope, fields }, select, below('populate', slug))
    else unknownField(scope, below('populate', slug))
  }
}

function checkJoins(scope: Scope, value: unknown): void {
  if (value === 'false') return
  if (!isObject(value)) {
    badValue(scope, 'joins', value, 'object')
    return
  }
  for (const [path, wanted] of Object.entries(value)) {
    const field = findField(scope.payload, scope.fields, path)?.field
    const fields =
      field?.type === 'join' && typeof field.collection === 'string'
        ? fieldsOf(scope.payload, field.collection)
        : null
    if (!fields) unknownField(scope, below('joins', path))
    else if (wanted !== 'false') checkJoin({ ...scope, fields }, wanted, below('joins', path))
  }
}

function checkJoin(scope: Scope, value: unknown, at: string): void {
  if (!isObject(value)) {
    badValue(scope, at, value, 'object')
    return
  }
  // A join gives all its rows unless it is told otherwise, so it may be told to.
  if ('limit' in value)
    checkCount(scope, value.limit, { at: below(at, 'limit'), from: 0, to: scope.limits.most })
  if ('page' in value) checkCount(scope, value.page, { at: below(at, 'page'), from: 1, to: MAX_COUNT })
  if ('count' in value) checkSwitch(scope, value.count, below(at, 'count'))
  if ('sort' in value) checkSort(scope, value.sort, below(at, 'sort'))
  if ('where' in value) checkWhere(scope, value.where, below(at, 'where'))
}

/** A filter comes as nested parameters or as JSON in one. */
function checkWhereParameter(scope: Scope, value: unknown, at: string): void {
  if (typeof value !== 'string') {
    checkWhere(scope, value, at)
    return
  }
  const where = parsed(value)
  if (where === undefined) note(scope, { code: 'query-json-invalid', field: at })
  else if (isDeep(where)) note(scope, { code: 'query-invalid', field: at, detail: { reason: 'too-deep' } })
  else checkWhere(scope, where, at)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

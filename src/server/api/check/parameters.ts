import type { FlattenedField } from 'payload'
import { fieldsOf, findField } from './find-field.ts'
import { badValue, below, isObject, unknownField } from './scope.ts'
import type { Scope } from './scope.ts'
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

/** The largest page, limit or depth that SQLite and JavaScript both count exactly and a page of rows could reach. */
const MAX_COUNT = 1_000_000_000

/** Checks every parameter that Payload reads; the ones it does not know it does not read, and neither do we. */
export function checkParameters(scope: Scope, query: Readonly<Record<string, unknown>>): void {
  for (const name of SWITCHES) if (name in query) checkSwitch(scope, query[name], name)
  for (const name of ['limit', 'depth'])
    if (name in query) checkCount(scope, query[name], { at: name, from: 0 })
  if ('page' in query) checkCount(scope, query.page, { at: 'page', from: 1 })
  if ('sort' in query) checkSort(scope, query.sort, 'sort')
  if ('select' in query) checkSelect(scope, query.select, 'select')
  if ('populate' in query) checkPopulate(scope, query.populate)
  if ('joins' in query) checkJoins(scope, query.joins)
  if ('where' in query && query.where !== '') checkWhereParameter(scope, query.where, 'where')
}

function checkSwitch(scope: Scope, value: unknown, at: string): void {
  if (value !== 'true' && value !== 'false') badValue(scope, at, value, 'boolean')
}

function checkCount(scope: Scope, value: unknown, { at, from }: { at: string; from: 0 | 1 }): void {
  const count = typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : Number.NaN
  if (!(count >= from && count <= MAX_COUNT)) badValue(scope, at, value, from === 0 ? 'count' : 'page')
}

function checkSort(scope: Scope, value: unknown, at: string): void {
  const list: unknown = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    badValue(scope, at, value, 'sort')
    return
  }
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
  if ('limit' in value) checkCount(scope, value.limit, { at: below(at, 'limit'), from: 0 })
  if ('page' in value) checkCount(scope, value.page, { at: below(at, 'page'), from: 1 })
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
  try {
    checkWhere(scope, JSON.parse(value), at)
  } catch {
    scope.found.push({ code: 'query-json-invalid', field: at })
  }
}

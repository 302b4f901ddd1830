import type { FlattenedField } from 'payload'
import { fieldsOf, findField } from './find-field.ts'
import type { QueryField } from './find-field.ts'
import { operatorsOf } from './operators.ts'
import type { Operator } from './operators.ts'
import { badValue, below, isObject, note, unknownField } from './scope.ts'
import type { Scope } from './scope.ts'
import { checkValue } from './value.ts'

/** Checks a filter: fields that exist, operators that fit them, values that can be compared with them. */
export function checkWhere(scope: Scope, where: unknown, at: string, depth = 0): void {
  if (!isObject(where)) {
    badValue(scope, at, where, 'where')
    return
  }
  if (depth > scope.limits.nesting) {
    tooDeep(scope, at)
    return
  }
  for (const [key, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/iu.test(key)) checkBranches(scope, condition, below(at, key), depth)
    else checkCondition(scope, key, condition, { at: below(at, key), depth })
  }
}

function checkBranches(scope: Scope, branches: unknown, at: string, depth: number): void {
  // Past a thousand entries a query string yields an object with numbers for keys, which Payload would not read.
  if (!Array.isArray(branches)) {
    badValue(scope, at, branches, 'branches')
    return
  }
  for (const [index, branch] of branches.entries()) {
    if (isTooMany(scope, 'branches', 1)) return
    checkWhere(scope, branch, below(at, String(index)), depth + 1)
  }
}

/** Counts branches or conditions, and says at the first one beyond that there are too many. */
function isTooMany(scope: Scope, what: keyof Scope['counted'], more: number): boolean {
  const { counted, limits } = scope
  const before = counted[what]
  counted[what] += more
  if (counted[what] <= limits[what]) return false
  if (before <= limits[what]) badValue(scope, 'where', null, { most: limits[what] })
  return true
}

type Place = { at: string; depth: number }

function checkCondition(scope: Scope, path: string, condition: unknown, { at, depth }: Place): void {
  if (isTooMany(scope, 'conditions', 1)) return
  if (path.split(/\.|__/u).length > scope.limits.nesting) {
    tooDeep(scope, at)
    return
  }
  const target = findField(scope.payload, scope.fields, path)
  if (!target) {
    unknownField(scope, at)
    return
  }
  if (!isObject(condition) || Object.keys(condition).length === 0) {
    badValue(scope, at, condition, 'where')
    return
  }
  for (const [operator, value] of Object.entries(condition)) {
    checkComparison(scope, target, { operator, value, at: below(at, operator), depth })
  }
}

function checkComparison(
  scope: Scope,
  target: QueryField,
  { operator, value, at, depth }: Place & { operator: string; value: unknown },
): void {
  const allowed = operatorsOf(target)
  if (!isOneOf(allowed, operator)) {
    const detail = { operator, allowed: allowed.join(', ') }
    note(scope, { code: 'query-operator-unknown', field: at, detail })
    return
  }
  if (isTooMany(scope, 'conditions', wordsBesideTheFirst(operator, value))) return
  const related = operator === 'contains' && isObject(value) ? relatedFields(scope, target.field) : null
  if (related) {
    checkWhere({ ...scope, fields: related }, value, at, depth + 1)
    return
  }
  const expected = checkValue(target, operator, value, scope.limits)
  if (expected) badValue(scope, at, value, expected)
}

/** Payload looks for each word of these by itself. */
const wordsBesideTheFirst = (operator: Operator, value: unknown): number =>
  (operator === 'like' || operator === 'not_like') && typeof value === 'string'
    ? value.split(' ').length - 1
    : 0

const tooDeep = (scope: Scope, field: string): void => {
  note(scope, { code: 'query-invalid', field, detail: { reason: 'too-deep' } })
}

/** `contains` on a relation to many, or on a join, may hold a filter on the records at the other end. */
function relatedFields({ payload }: Scope, field: QueryField['field']): readonly FlattenedField[] | null {
  const many = (field.type === 'relationship' || field.type === 'upload') && field.hasMany === true
  const slug = field.type === 'join' ? field.collection : many ? field.relationTo : null
  return typeof slug === 'string' ? fieldsOf(payload, slug) : null
}

const isOneOf = (allowed: readonly Operator[], operator: string): operator is Operator =>
  (allowed as readonly string[]).includes(operator)

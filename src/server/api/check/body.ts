import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Language } from '../../language.ts'
import { ProblemError } from '../../problems/problem.ts'
import { inLanguage } from '../../problems/words.ts'
import type { Word } from '../../problems/words.ts'
import { isObject } from './scope.ts'
import { isDate } from './value.ts'

type Wrong = { path: string; expected: Word }

/**
 * Refuses a record whose values are not even of their fields' kinds: Payload checks what a text says, not that it is one,
 * and the database would keep letters as a number, or fail. Throws a ProblemError in the shape of Payload's own, which
 * its admin shows beside the fields.
 */
export function checkBody(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  data: unknown,
  language: Language,
): void {
  if (!isObject(data)) return
  const wrong = [...wrongIn(flattenedFields, data, '')]
  const [first] = wrong
  if (!first) return
  const errors = wrong.map(({ path, expected }) => ({ path, message: inLanguage(expected, language) }))
  throw new ProblemError({
    code: 'validation-failed',
    field: first.path,
    detail: { fields: wrong.map(({ path }) => path).join(', ') },
    also: { name: 'ValidationError', data: { collection: slug, errors } },
  })
}

function* wrongIn(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  at: string,
): Generator<Wrong> {
  for (const field of fields) {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    if (value !== undefined && value !== null) yield* wrongValue(field, value, `${at}${field.name}`)
  }
}

function* wrongValue(field: FlattenedField, value: unknown, path: string): Generator<Wrong> {
  if (field.type === 'group' || field.type === 'tab') {
    if (isObject(value)) yield* wrongIn(field.flattenedFields, value, `${path}.`)
    else yield { path, expected: 'object' }
    return
  }
  if (field.type === 'array') {
    yield* wrongRows(field.flattenedFields, value, path)
    return
  }
  const expected =
    'hasMany' in field && field.hasMany === true ? wrongList(field, value) : wrongScalar(field, value)
  if (expected) yield { path, expected }
}

function* wrongRows(fields: readonly FlattenedField[], rows: unknown, path: string): Generator<Wrong> {
  if (!Array.isArray(rows)) {
    yield { path, expected: 'rows' }
    return
  }
  for (const [index, row] of (rows as unknown[]).entries()) {
    if (isObject(row)) yield* wrongIn(fields, row, `${path}.${String(index)}.`)
    else yield { path: `${path}.${String(index)}`, expected: 'object' }
  }
}

function wrongList(field: FlattenedField, value: unknown): Word | null {
  if (field.type !== 'text' && field.type !== 'select') return null
  return Array.isArray(value) && value.every(isText) ? null : 'texts'
}

function wrongScalar({ type }: FlattenedField, value: unknown): Word | null {
  const [expected, fits] = SCALARS[type] ?? []
  return expected && !fits?.(value) ? expected : null
}

type Kind = [expected: Word, fits: (value: unknown) => boolean]

const isText = (value: unknown): boolean => typeof value === 'string'
const text: Kind = ['text', isText]

/** Relations and joins are missing because Payload checks them, JSON because anything may stand in it. */
const SCALARS: Partial<Record<FlattenedField['type'], Kind>> = {
  checkbox: ['boolean', (value) => typeof value === 'boolean'],
  code: text,
  date: ['date', (value) => typeof value === 'string' && isDate(value)],
  email: text,
  number: ['number', (value) => typeof value === 'number'],
  radio: text,
  richText: [
    'rich-text',
    (value) => isObject(value) && isObject(value.root) && Array.isArray(value.root.children),
  ],
  select: text,
  text,
  textarea: text,
}

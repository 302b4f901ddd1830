import type { FlattenedField } from 'payload'
import type { Word } from '../../problems/words.ts'
import type { QueryField } from './find-field.ts'
import type { Limits } from './limits.ts'
import type { Operator } from './operators.ts'

/** What the value should have been, or null when it is right: a word of the message, the choices, or fewer of them. */
export type Expected = Word | { choices: string } | { most: number }

/** Checks one comparison value, from a query string or from JSON, against the field it is compared with. */
export function checkValue(
  target: QueryField,
  operator: Operator,
  value: unknown,
  { values, text }: Limits,
): Expected | null {
  if (operator === 'exists') return isBoolean(value) ? null : 'boolean'
  if (operator === 'in' || operator === 'not_in') return checkList(target, value, values)
  if (!isScalar(value)) return 'single-value'
  if (String(value).length > text) return { choices: `≤ ${String(text)}` }
  if (value === null || value === 'null') return null
  return checkOne(target, value)
}

function checkList(target: QueryField, value: unknown, most: number): Expected | null {
  const list: unknown = typeof value === 'string' ? value.split(',') : value
  if (!Array.isArray(list)) return 'list'
  if (list.length > most) return { most }
  for (const item of list as unknown[]) {
    if (!isScalar(item)) return 'list'
    const expected = item === null ? null : checkOne(target, item)
    if (expected) return expected
  }
  return null
}

function checkOne({ field, open }: QueryField, value: Scalar): Expected | null {
  if (open) return null
  if (field.type === 'number') return isNumeric(value) ? null : 'number'
  if (field.type === 'date') return typeof value === 'string' && isDate(value) ? null : 'date'
  if (field.type === 'checkbox') return isBoolean(value) ? null : 'boolean'
  if (field.type !== 'select' && field.type !== 'radio') return null
  const choices = choicesOf(field)
  return choices.includes(String(value)) ? null : { choices: choices.join(', ') }
}

type Scalar = string | number | boolean | null

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

const isBoolean = (value: unknown): boolean => [true, false, 'true', 'false'].includes(value as boolean)

/** A number as JSON and query strings write it; not an empty text, which Number() takes for 0. */
export const isNumeric = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))

/** A date that can be read, in whole or in part: 2024, 2024-05 or a full time. */
export const isDate = (value: string): boolean => value.trim() !== '' && !Number.isNaN(Date.parse(value))

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

const choicesOf = ({ options }: Choice): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

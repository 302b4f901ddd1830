import type { QueryField } from './find-field.ts'

const EQUALITY = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const TEXTUAL = ['like', 'not_like', 'contains'] as const

export type Operator = (typeof EQUALITY)[number] | (typeof ORDER)[number] | (typeof TEXTUAL)[number]

const OF_TYPE: Partial<Record<QueryField['field']['type'], readonly Operator[]>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  date: [...EQUALITY, ...ORDER],
  id: [...EQUALITY, ...ORDER],
  join: [...EQUALITY, 'contains'],
  json: ['equals', 'not_equals', 'exists', ...TEXTUAL],
  number: [...EQUALITY, ...ORDER],
  radio: EQUALITY,
  relationship: [...EQUALITY, 'contains'],
  richText: ['exists', ...TEXTUAL],
  select: [...EQUALITY, 'contains'],
  upload: [...EQUALITY, 'contains'],
}

/**
 * The operators that mean something for a field, and mean it on every database; Payload takes any for any, and then
 * compares numbers with letters, or fails. Its `all`, `near`, `within` and `intersects` are for fields we do not have.
 */
export const operatorsOf = ({ field }: QueryField): readonly Operator[] =>
  OF_TYPE[field.type] ?? [...EQUALITY, ...ORDER, ...TEXTUAL]

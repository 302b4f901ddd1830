import type { FlattenedField, Payload } from 'payload'
import type { Detail, Problem } from '../../problems/problem.ts'
import type { Limits } from './limits.ts'
import type { Expected } from './value.ts'

/**
 * What a query is checked against, and where its problems are collected; conditions and branches are counted over the whole
 * query, and so are words, each of which Payload makes a condition of.
 */
export type Scope = {
  payload: Payload
  fields: readonly FlattenedField[]
  limits: Limits
  found: Problem[]
  counted: { conditions: number; branches: number }
}

/** Who has made so many mistakes is told of no more. */
const MOST_PROBLEMS = 20

/** Notes a problem, unless there are many already. */
export function note({ found }: Scope, problem: Problem): void {
  if (found.length < MOST_PROBLEMS) found.push(problem)
}

export const newScope = (payload: Payload, fields: readonly FlattenedField[], limits: Limits): Scope => ({
  payload,
  fields,
  limits,
  found: [],
  counted: { conditions: 0, branches: 0 },
})

/** A step down in a query string: `where` and `name` make `where[name]`. */
export const below = (at: string, key: string): string => `${at}[${key}]`

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Notes a value that is not what it should be. */
export function badValue(scope: Scope, field: string, value: unknown, expected: Expected): void {
  if (typeof expected !== 'string' && 'most' in expected) {
    note(scope, { code: 'query-too-much', field, detail: { most: expected.most } })
    return
  }
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const detail: Detail = {
    value: shown.slice(0, 100),
    expected: typeof expected === 'string' ? expected : expected.choices,
  }
  note(scope, { code: 'query-value-invalid', field, detail })
}

/** Notes a field that does not exist, or cannot be asked for in this way. */
export function unknownField(scope: Scope, field: string): void {
  note(scope, { code: 'query-field-unknown', field })
}

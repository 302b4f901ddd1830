import { buildVersionCollectionFields } from 'payload'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { parse } from 'qs-esm'
import { ProblemError } from '../../problems/problem.ts'
import type { Problem } from '../../problems/problem.ts'
import { FOR_ANYBODY, FOR_STAFF } from './limits.ts'
import type { Limits } from './limits.ts'
import { checkParameters } from './parameters.ts'
import { newScope } from './scope.ts'

export type CheckedQuery = {
  payload: Payload
  collection: SanitizedCollectionConfig
  /** Where Payload finds it below the collection, as in `/versions`. */
  path: string
  /** As it stands in the address, with or without its question mark. */
  query: string
  /** Whether more may be asked for; asked only when a query goes beyond what anybody may. */
  isStaff: () => Promise<boolean>
}

/**
 * Refuses a query that Payload would answer with an error of its own, or, worse, read as no query at all: a filter that it
 * cannot read would change or delete every record. Throws a ProblemError that names each part that is wrong.
 */
export async function checkQuery(checked: CheckedQuery): Promise<void> {
  const { query, isStaff } = checked
  if (query === '' || query === '?') return
  // The parser drops these names without a word.
  if (/__proto__/u.test(decoded(query))) {
    throw new ProblemError({ code: 'query-invalid', field: '__proto__', detail: { reason: 'prototype' } })
  }
  let found = problemsIn(checked, FOR_ANYBODY)
  if (found.length > 0 && (await isStaff())) found = problemsIn(checked, FOR_STAFF)
  if (found.length > 0) throw new ProblemError(found)
}

function problemsIn({ payload, collection, path, query }: CheckedQuery, limits: Limits): Problem[] {
  const fields = path.startsWith('/versions')
    ? buildVersionCollectionFields(payload.config, collection, true)
    : collection.flattenedFields
  const scope = newScope(payload, fields, limits)
  checkParameters(scope, parsed(query))
  return scope.found
}

/** As Payload parses it, but keeping names that every object has, which it would drop. */
const parsed = (query: string): Record<string, unknown> =>
  parse(query, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
    plainObjects: true,
  })

function decoded(query: string): string {
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}

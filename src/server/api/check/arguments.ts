import type { FlattenedField, Payload } from 'payload'
import type { Problem } from '../../problems/problem.ts'
import type { Limits } from './limits.ts'
import { checkParameters } from './parameters.ts'
import { newScope } from './scope.ts'
import { checkWhere } from './where.ts'

/** Checks the arguments of a GraphQL list, whose kinds GraphQL has checked already. */
export function checkArguments(
  payload: Payload,
  fields: readonly FlattenedField[],
  { where, sort, limit, page }: Readonly<Record<string, unknown>>,
  limits: Limits,
): Problem[] {
  const scope = newScope(payload, fields, limits)
  if (where !== undefined && where !== null) checkWhere(scope, where, 'where')
  checkParameters(scope, {
    ...(typeof sort === 'string' && { sort }),
    ...(typeof limit === 'number' && { limit: String(limit) }),
    ...(typeof page === 'number' && { page: String(page) }),
  })
  return scope.found
}

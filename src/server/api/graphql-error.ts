import { GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import { messageOf } from '../problems/describe.ts'
import { fromPayload } from '../problems/from-payload.ts'
import type { PayloadError } from '../problems/from-payload.ts'
import { ProblemError } from '../problems/problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { Context } from './fetch-route.ts'

/** Gives a GraphQL error its stable `extensions.code`; an error of ours is logged, and hidden from the caller. */
export function formatGraphqlError(
  error: Readonly<Error>,
  { language, requestId }: Context,
  payload: Payload,
): Error {
  const [problem = { code: 'internal' as const }, ...more] = problemsOf(error)
  if (problem.code === 'internal') payload.logger.error({ err: originalOf(error) ?? error, reqId: requestId })
  const { locations, path } = error as Partial<GraphQLError>
  const { data } = (originalOf(error) ?? {}) as PayloadError
  const extensions = {
    code: problem.code,
    ...(problem.field !== undefined && { field: problem.field }),
    ...(data !== undefined && data !== null && { data }),
    requestId,
  }
  const message = [problem, ...more].map((each) => messageOf(each, language)).join(' ')
  // graphql-http takes an Error; what it writes is its JSON.
  return Object.assign(new Error(), { toJSON: () => ({ message, locations, path, extensions }) })
}

/** GraphQL's own errors have no original, or no path; an error with a path and no original is a resolver's fault. */
function problemsOf(error: Readonly<Error>): readonly Problem[] {
  const original = originalOf(error)
  const path = error instanceof GraphQLError ? error.path : undefined
  if (original instanceof ProblemError) return original.problems
  if (!path) return [{ code: 'graphql-invalid', detail: { reason: error.message } }]
  return [original ? fromPayload(original, statusOf(original)) : { code: 'internal' }]
}

const originalOf = (error: Readonly<Error>): Error | undefined =>
  error instanceof GraphQLError ? error.originalError : undefined

const statusOf = (error: Error): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 500

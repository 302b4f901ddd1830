import { defaultJoinArguments } from './default-join-arguments.ts'
import { guardDocAccess } from './guard-doc-access.ts'

type Schema = Parameters<typeof defaultJoinArguments>[0] & Parameters<typeof guardDocAccess>[0]

/**
 * Changes resolvers of the generated schema where Payload's do not keep what REST keeps. Stands in `graphQL.queries`, the
 * one place where the finished types can be had, and adds no query.
 */
export function adjustSchema(_graphql: unknown, schema: object): Record<string, never> {
  defaultJoinArguments(schema as Schema)
  guardDocAccess(schema as Schema)
  return {}
}

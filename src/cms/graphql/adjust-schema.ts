import { mendJoins } from './mend-joins.ts'
import { tellAccess } from './tell-access.ts'

type Schema = Parameters<typeof mendJoins>[0] & Parameters<typeof tellAccess>[0]

/**
 * Changes resolvers of the generated schema where Payload's do not keep what REST keeps. Stands in `graphQL.queries`, the
 * one place where the finished types can be had, and adds no query.
 */
export function adjustSchema(_graphql: unknown, schema: object): Record<string, never> {
  mendJoins(schema as Schema)
  tellAccess(schema as Schema)
  return {}
}

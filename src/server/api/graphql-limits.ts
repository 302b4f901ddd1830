import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql'

/** Fields within fields: the records of a list, and those of three relations, with the lists that joins put between them. */
export const MAX_GRAPHQL_DEPTH = 12
/** Each alias can ask for a whole list once more. */
export const MAX_GRAPHQL_ALIASES = 15

/** As an error of the query with the limit in it, not as a failure of the server. */
const REPORTED = {
  exposeLimits: true,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

/** What one GraphQL operation may ask for, beside its complexity, which Payload counts. */
export function operationLimits({ mayIntrospect }: { mayIntrospect: boolean }): ValidationRule[] {
  return [
    maxDepthRule({ n: MAX_GRAPHQL_DEPTH, ignoreIntrospection: true, ...REPORTED }),
    maxAliasesRule({ n: MAX_GRAPHQL_ALIASES, ...REPORTED }),
    ...(mayIntrospect ? [] : [NoSchemaIntrospectionCustomRule]),
  ]
}

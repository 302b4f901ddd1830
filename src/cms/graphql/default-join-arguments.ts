import { combineQueries } from 'payload'
import type { JoinField, Sort, Where } from 'payload'
import type { GraphQLFieldResolver, GraphQLObjectType } from 'graphql'
import { currentOf } from '../hooks/default-joins.ts'

type Types = { collections: Record<string, { graphQL?: { type: GraphQLObjectType } | null }> }
type Arguments = { where?: Where; sort?: Sort }

/**
 * Gives joins in GraphQL the order and the condition that they have in REST: Payload's resolver knows neither the
 * `defaultSort` of a join nor our `current`.
 */
export function defaultJoinArguments({ collections }: Types): void {
  for (const { graphQL } of Object.values(collections)) {
    for (const field of Object.values(graphQL?.type.getFields() ?? {})) {
      const join = field.extensions['field'] as JoinField | undefined
      if (join?.type === 'join' && field.resolve) field.resolve = withDefaults(field.resolve, join)
    }
  }
}

function withDefaults(resolve: Resolver, join: JoinField): Resolver {
  return (parent, args, context, info) => {
    const sort = args.sort ?? join.defaultSort
    const [current] = currentOf(join, args.where)
    const where = current ? combineQueries(args.where ?? {}, current) : args.where
    return resolve(parent, { ...args, ...(sort && { sort }), ...(where && { where }) }, context, info)
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Arguments>

import type { GraphQLFieldResolver } from 'graphql'
import { combineQueries } from 'payload'
import type { JoinField, Sort, Where } from 'payload'
import { currentOf } from '../hooks/default-joins.ts'

type Arguments = { where?: Where; sort?: Sort }

/**
 * A resolver with the order and the condition that a join has in REST: Payload's knows neither its `defaultSort` nor our
 * `current`.
 */
export function withDefaults<Parent, Context>(
  resolve: GraphQLFieldResolver<Parent, Context, Arguments>,
  join: JoinField,
): GraphQLFieldResolver<Parent, Context, Arguments> {
  return (parent, args, context, info) => {
    const sort = args.sort ?? join.defaultSort
    const [current] = currentOf(join, args.where)
    const where = current ? combineQueries(args.where ?? {}, current) : args.where
    return resolve(parent, { ...args, ...(sort && { sort }), ...(where && { where }) }, context, info)
  }
}

import type { GraphQLFieldConfig } from 'graphql'
import type * as Graphql from 'graphql'
import type { PayloadRequest } from 'payload'
import { announceScript } from '../cms/script/announce-script.ts'
import { questionIn } from './question.ts'
import { search } from './query.ts'

type Context = { req: PayloadRequest }
type Nullable = Graphql.GraphQLNullableType & Graphql.GraphQLOutputType

/** The same search as a query of GraphQL; `graphql` is Payload's own copy, whose types alone its schema takes. */
export function searchQuery(graphql: typeof Graphql): { search: GraphQLFieldConfig<unknown, Context> } {
  const { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
  const needed = <T extends Nullable>(type: T) => ({
    type: new GraphQLNonNull(type),
  })
  const listOf = <T extends Nullable>(type: T) => needed(new GraphQLList(new GraphQLNonNull(type)))
  const hit = new GraphQLObjectType({
    name: 'SearchHit',
    fields: {
      collection: needed(GraphQLString),
      id: needed(GraphQLString),
      title: needed(GraphQLString),
      subdistrict: { type: GraphQLString },
      field: needed(GraphQLString),
      snippet: needed(GraphQLString),
    },
  })
  const facet = new GraphQLObjectType({
    name: 'SearchFacet',
    fields: { collection: needed(GraphQLString), count: needed(GraphQLInt) },
  })
  const counts = ['totalDocs', 'limit', 'page', 'totalPages'].map(
    (name) => [name, needed(GraphQLInt)] as const,
  )
  const answer = new GraphQLObjectType({
    name: 'SearchAnswer',
    fields: { docs: listOf(hit), facets: listOf(facet), ...Object.fromEntries(counts) },
  })
  return {
    search: {
      type: new GraphQLNonNull(answer),
      args: {
        q: { type: new GraphQLNonNull(GraphQLString) },
        collections: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
        subdistrict: { type: GraphQLString },
        district: { type: GraphQLString },
        limit: { type: GraphQLInt },
        page: { type: GraphQLInt },
      },
      resolve: async (_, args: Record<string, unknown>, { req }) => {
        announceScript(req)
        return search(questionIn(args, req), req)
      },
    },
  }
}

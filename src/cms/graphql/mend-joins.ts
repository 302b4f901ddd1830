import type { GraphQLObjectType } from 'graphql'
import type { CollectionSlug, JoinField } from 'payload'
import { batched } from './batched-joins.ts'
import { withDefaults } from './default-join-arguments.ts'

type Types = { collections: Record<string, { graphQL?: { type: GraphQLObjectType } | null }> }

/** Lets joins by GraphQL hold what they hold by REST, with as few statements. */
export function mendJoins({ collections }: Types): void {
  for (const [slug, { graphQL }] of Object.entries(collections)) {
    for (const field of Object.values(graphQL?.type.getFields() ?? {})) {
      const join = field.extensions['field'] as JoinField | undefined
      if (join?.type !== 'join' || !field.resolve) continue
      field.resolve = withDefaults(batched(field.resolve, { from: slug as CollectionSlug, join }), join)
    }
  }
}

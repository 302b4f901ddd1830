import type { GraphQLFieldConfig } from 'graphql'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { mustBeReadable } from '../must-be-readable.ts'
import { dropConditions, inShapeOf } from './permissions.ts'

type Field = GraphQLFieldConfig<unknown, { req: PayloadRequest }, { id?: string }>
type Schema = {
  Query: { fields: Record<string, Field> }
  collections: Record<string, { config: SanitizedCollectionConfig }>
}

/**
 * Lets `Access` and `docAccessLeader(id)` and the like answer in the shape that the schema promises, the second for readable
 * records only, as the endpoint does in REST. Payload's resolvers answer as its REST does: `true` for an object whose parts
 * are all allowed, nothing where something is not, which the schema's non-null fields turn into errors.
 */
export function tellAccess({ Query, collections }: Schema): void {
  if (Query.fields['Access']) answerInShape(Query.fields['Access'])
  for (const { config } of Object.values(collections)) {
    const { singularName } = (config.graphQL || {}) as { singularName?: string }
    const field = Query.fields[`docAccess${singularName ?? ''}`]
    if (field) answerInShape(field, config.slug)
  }
}

function answerInShape(field: Field, slug?: SanitizedCollectionConfig['slug']): void {
  const { resolve, type } = field
  if (!resolve) return
  dropConditions(type)
  field.resolve = async (parent, args, context, info) => {
    if (slug !== undefined && args.id !== undefined) await mustBeReadable(slug, args.id, context.req)
    return inShapeOf(type, await resolve(parent, args, context, info))
  }
}

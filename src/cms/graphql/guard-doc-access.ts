import type { GraphQLFieldConfig } from 'graphql'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { mustBeReadable } from '../must-be-readable.ts'

type Field = GraphQLFieldConfig<unknown, { req: PayloadRequest }, { id?: string }>
type Schema = {
  Query: { fields: Record<string, Field> }
  collections: Record<string, { config: SanitizedCollectionConfig }>
}

/** Lets `docAccessLeader(id)` and the like answer for readable records only, as the endpoint does in REST. */
export function guardDocAccess({ Query, collections }: Schema): void {
  for (const { config } of Object.values(collections)) {
    const { singularName } = (config.graphQL || {}) as { singularName?: string }
    const field = Query.fields[`docAccess${singularName ?? ''}`]
    if (!field?.resolve) continue
    const { resolve } = field
    field.resolve = async (parent, args, context, info) => {
      if (args.id !== undefined) await mustBeReadable(config.slug, args.id, context.req)
      return resolve(parent, args, context, info)
    }
  }
}

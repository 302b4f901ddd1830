import { configToSchema } from '@payloadcms/graphql'
import { defaultFieldResolver, getNamedType, isObjectType } from 'graphql'
import type { GraphQLField } from 'graphql'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { ProblemError } from '../problems/problem.ts'
import { checkArguments } from './check/arguments.ts'
import { FOR_ANYBODY, FOR_STAFF } from './check/limits.ts'
import { countRows } from './graphql-rows.ts'
import { isSession } from './has-session.ts'

/**
 * Payload's generated schema, in which every list first checks its arguments as the REST API does: GraphQL's own types
 * know neither which field can be sorted by nor that a page starts at 1.
 */
export function graphqlSchema(payload: Payload): ReturnType<typeof configToSchema> {
  const generated = configToSchema(payload.config)
  const slugs = new Map(
    payload.config.collections.map(({ slug, graphQL }) => [singular(graphQL) ?? slug, slug]),
  )
  for (const type of Object.values(generated.schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const slug = slugs.get(listedType(field) ?? '')
      const collection = payload.config.collections.find((each) => each.slug === slug)
      if (collection) checked(payload, field, collection.flattenedFields)
    }
  }
  return generated
}

function checked(
  payload: Payload,
  field: GraphQLField<unknown, unknown>,
  fields: readonly FlattenedField[],
): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, args: Record<string, unknown>, context, info) => {
    const { req } = context as { req: PayloadRequest }
    const isStaff = isSession(req)
    const problems = checkArguments(payload, fields, args, isStaff ? FOR_STAFF : FOR_ANYBODY)
    if (problems.length > 0) throw new ProblemError(problems)
    if (!isStaff) countRows(req, info.fieldName)
    const list: unknown = await resolve(source, args, context, info)
    if (!isStaff) countRows(req, info.fieldName, list)
    return list
  }
}

/** The name of the type in `docs`, for a field that is a list with arguments. */
function listedType({ args, type }: GraphQLField<unknown, unknown>): string | undefined {
  if (!args.some(({ name }) => name === 'where')) return undefined
  const list = getNamedType(type)
  const docs = isObjectType(list) ? list.getFields()['docs'] : undefined
  return docs && getNamedType(docs.type).name
}

const singular = (graphQL: unknown): string | undefined =>
  typeof graphQL === 'object' && graphQL && 'singularName' in graphQL
    ? String(graphQL.singularName)
    : undefined

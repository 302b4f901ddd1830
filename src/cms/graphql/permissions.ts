import type { GraphQLOutputType } from 'graphql'

type Tree = Record<string, unknown>

/**
 * Permissions as Payload gives them, in the shape of a GraphQL type: `true` stands for all below it, and what is missing is
 * not allowed. Parts are worked out when they are asked for.
 */
export function inShapeOf(type: GraphQLOutputType, granted: unknown): unknown {
  const fields = fieldsOf(type)
  if (!fields) return granted === true
  if ('permission' in fields)
    return { permission: granted === true || partOf(granted, 'permission') === true }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      () => inShapeOf(field.type, granted === true || partOf(granted, name)),
    ]),
  )
}

/** Takes the conditions of permissions out of a GraphQL type: they are told to nobody, so there is nothing to ask for. */
export function dropConditions(type: GraphQLOutputType): void {
  const fields = fieldsOf(type) ?? {}
  if ('permission' in fields) Reflect.deleteProperty(fields, 'where')
  else for (const field of Object.values(fields)) dropConditions(field.type)
}

const partOf = (granted: unknown, name: string): unknown =>
  typeof granted === 'object' && granted !== null ? (granted as Tree)[name] : undefined

/** The fields of an object type, through what says that it is not null; by its own words, for the admin has a copy of graphql. */
function fieldsOf(type: GraphQLOutputType): Record<string, { type: GraphQLOutputType }> | undefined {
  const named = 'ofType' in type ? type.ofType : type
  return 'getFields' in named ? named.getFields() : undefined
}

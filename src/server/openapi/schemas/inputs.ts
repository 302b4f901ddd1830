import type { Schema } from '../model.ts'
import type { Resource } from '../resource.ts'

/** What a record may be made of: `LeaderInput` asks for what a record needs, `LeaderChange` for nothing. */
export function inputSchemas(resource: Resource, record: Schema): Record<string, Schema> {
  const { collection, type, writable } = resource
  const properties = Object.fromEntries(
    Object.entries(record.properties ?? {})
      .filter(([name]) => writable.has(name) && !NEVER.has(name) && !isAnswerOnly(resource, name))
      .map(([name, schema]) => [name, asInput(schema)]),
  )
  if (collection.auth) properties['password'] = PASSWORD
  const input = { type: 'object', properties, additionalProperties: false }
  const required = [
    ...(record.required ?? []).filter((name) => name in properties && !hasDefault(resource, name)),
  ]
  if (collection.auth) required.push('password')
  return {
    [`${type}Input`]: { ...input, title: `${type}Input`, ...(required.length > 0 && { required }) },
    [`${type}Change`]: { ...input, title: `${type}Change` },
  }
}

const PASSWORD: Schema = { type: 'string', format: 'password', description: '密码 · Password' }

/** Kept by the database. */
const NEVER = new Set(['id', 'createdAt', 'updatedAt'])

function isAnswerOnly({ collection }: Resource, name: string): boolean {
  const field = collection.flattenedFields.find((each) => each.name === name)
  return !field || field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
}

function hasDefault({ collection }: Resource, name: string): boolean {
  const field = collection.flattenedFields.find((each) => each.name === name)
  return field !== undefined && 'defaultValue' in field && field.defaultValue !== undefined
}

/** A relation is set by an id, never by the whole record. */
function asInput(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('oneOf' in value)) return value
    const { oneOf, ...rest } = value as Schema
    const [id, record] = oneOf ?? []
    return id && record?.$ref !== undefined ? { ...rest, ...id } : value
  }) as Schema
}

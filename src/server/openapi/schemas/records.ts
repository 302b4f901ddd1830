import { configToJSONSchema } from 'payload'
import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import type { Schema } from '../model.ts'
import { isHidden, typeOf } from '../resource.ts'
import { inOneLine, inParagraphs } from '../words.ts'
import type { Say } from '../words.ts'

/** The schemas of the records of every collection as the API answers with them, by the names of payload-types.ts. */
export function recordSchemas({ config, db }: Payload, say: Say): Record<string, Schema> {
  const generated = configToJSONSchema(config, db.defaultIDType) as { definitions: Record<string, Schema> }
  const names = new Map(
    config.collections.map((collection) => [collection.slug as string, typeOf(collection)]),
  )
  return Object.fromEntries(
    config.collections.map((collection) => {
      const own = generated.definitions[collection.slug] ?? {}
      return [
        typeOf(collection),
        { ...renamed(described(own, collection, say), names), title: typeOf(collection) },
      ]
    }),
  )
}

/** The same with references to the components of the document, and null among the choices of what may be null. */
function renamed(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    // For Payload's writer of types alone.
    if (key === 'tsType') return undefined
    if (key === '$ref' && typeof value === 'string') {
      const slug = value.replace('#/definitions/', '')
      return `#/components/schemas/${names.get(slug) ?? slug}`
    }
    return isNullableChoice(value) ? { ...value, enum: [...value.enum, null] } : value
  }) as Schema
}

type Choice = { enum: unknown[]; type: string[] }

const isNullableChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  'enum' in value &&
  'type' in value &&
  Array.isArray(value.type) &&
  value.type.includes('null') &&
  Array.isArray(value.enum) &&
  !value.enum.includes(null)

function described(
  schema: Schema,
  { admin, auth, flattenedFields }: SanitizedCollectionConfig,
  say: Say,
): Schema {
  const properties = labelled(schema.properties ?? {}, flattenedFields, say)
  // A password goes in and never comes out; that there is a key is told in its place.
  if (auth) delete properties['password']
  const hidden = new Set(flattenedFields.filter(isHidden).map(({ name }) => name))
  for (const name of hidden) Reflect.deleteProperty(properties, name)
  return {
    ...schema,
    ...(admin.description && { description: inParagraphs(say(admin.description)) }),
    properties,
    ...(schema.required && { required: schema.required.filter((name) => name in properties) }),
  }
}

function labelled(
  properties: Record<string, Schema>,
  fields: readonly FlattenedField[],
  say: Say,
): Record<string, Schema> {
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const field = byName.get(name)
      return [name, field ? oneLabelled(schema, field, say) : schema]
    }),
  )
}

function oneLabelled(schema: Schema, field: FlattenedField, say: Say): Schema {
  const inner = 'flattenedFields' in field ? field.flattenedFields : []
  return {
    ...schema,
    description: descriptionOf(field, say),
    ...(field.type === 'richText' && richText(schema)),
    ...(field.type === 'date' && { format: 'date-time' }),
    ...(schema.properties && inner.length > 0 && { properties: labelled(schema.properties, inner, say) }),
    ...(field.type === 'array' &&
      schema.items?.properties && {
        items: { ...schema.items, properties: labelled(schema.items.properties, inner, say) },
      }),
  }
}

/** The editor writes all of these; a text that was imported may lack those that are empty. */
function richText({ properties = {} }: Schema): Schema {
  const { root } = properties
  return { properties: { ...properties, root: { ...root, required: ['children', 'type', 'version'] } } }
}

/** The label, and the sentence that stands below the field in the admin. */
export function descriptionOf(field: FlattenedField, say: Say): string {
  const label = 'label' in field && field.label ? inOneLine(say(field.label)) : field.name
  const help = field.admin && 'description' in field.admin ? field.admin.description : undefined
  return help ? `${label}\n\n${inParagraphs(say(help))}` : label
}

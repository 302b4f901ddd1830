import type { FlattenedField } from 'payload'
import { FOR_ANYBODY } from '../../api/check/limits.ts'
import type { Schema } from '../model.ts'

/** The schema of `select`: `true` for a field or, within a group or rows, for some of theirs. */
export function selectSchema(fields: readonly FlattenedField[], title?: string): Schema {
  const properties = Object.fromEntries(fields.map((field) => [field.name, wanted(field)]))
  return { ...(title !== undefined && { title }), type: 'object', properties, additionalProperties: false }
}

function wanted(field: FlattenedField): Schema {
  if (!('flattenedFields' in field)) return { type: 'boolean' }
  return { anyOf: [{ type: 'boolean' }, selectSchema(field.flattenedFields)] }
}

type Named = { slug: string; joins: readonly FlattenedField[] }

/** The schema of `joins`: how many rows of each, in which order, which of them, or `false` for none. */
export function joinsSchema({ slug, joins }: Named): Schema {
  const properties = Object.fromEntries(joins.map(({ name }) => [name, JOIN]))
  return {
    description: `\`joins=false\`：都不取。None of them. (${slug})`,
    type: 'object',
    properties,
    additionalProperties: false,
  }
}

const JOIN: Schema = {
  anyOf: [
    { const: false },
    {
      type: 'object',
      properties: {
        limit: { type: 'integer', minimum: 0, maximum: FOR_ANYBODY.most },
        page: { type: 'integer', minimum: 1 },
        sort: { type: 'string' },
        where: { type: 'object' },
        count: { type: 'boolean' },
      },
      additionalProperties: false,
    },
  ],
}

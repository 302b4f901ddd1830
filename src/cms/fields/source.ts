import type { GroupField } from 'payload'
import { operatorOnly } from '../access/operator.ts'
import { signedIn } from '../access/signed-in.ts'
import { json } from './plain.ts'
import type { JSONSchema } from './plain.ts'
import { one } from './relation.ts'
import { group } from './structure.ts'

/** 出处: the document a record was read from, where each value is written in it, and a hash of each imported value. */
export const source = (): GroupField =>
  group(
    'source',
    ['出处', 'Source'],
    [
      one('document', ['来源文件', 'Document'], 'source-documents'),
      json('places', ['各项在原文中的位置', 'Places of each value'], { schema: PLACES }),
      json('hashes', ['导入值的校验', 'Hashes of the imported values']),
    ],
    {
      access: { read: signedIn, create: operatorOnly, update: operatorOnly },
      admin: { readOnly: true, condition: isImported },
    },
  )

/** A record written by hand has no source to show. */
const isImported = (data: { source?: { document?: unknown } }): boolean => Boolean(data.source?.document)

const offset: JSONSchema = { type: 'integer', minimum: 0 }
const object = (properties: Record<string, JSONSchema>): JSONSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** For each value (`name`, `facts.0.text`) the document and the spans of its text, in UTF-16 units, end exclusive. */
const PLACES: JSONSchema = {
  type: ['array', 'null'],
  items: object({
    field: { type: 'string' },
    document: { type: 'string' },
    spans: { type: 'array', items: object({ start: offset, end: offset }) },
  }),
}

import type { CollectionAfterReadHook, FlattenedField, TypeWithID } from 'payload'
import { inScript, richInScript } from './in-script.ts'
import { scriptOf } from './script-of.ts'
import type { Script } from './wanted-script.ts'

type Row = Record<string, unknown>
type Convert = (value: unknown, script: Script) => unknown

/** Gives a record in the script that is asked for: its prose, by the definition of each field; never a name or a code. */
export const convertRecord: CollectionAfterReadHook<TypeWithID & Row> = ({ collection, doc, req }) => {
  const script = scriptOf(req)
  if (script === undefined) return doc
  let convert = known.get(collection)
  if (!convert) known.set(collection, (convert = ofFields(collection.flattenedFields)))
  return convert(doc, script)
}

const known = new WeakMap<object, Convert>()

/** In place, for what Payload has handed on of a record may be asked for later, as bodyHtml by GraphQL. */
function ofFields(fields: readonly FlattenedField[]): Convert {
  const converters = fields.flatMap((field): [string, Convert][] => {
    const convert = ofField(field)
    return convert ? [[field.name, convert]] : []
  })
  return (row, script) => {
    if (!isRow(row)) return row
    for (const [name, convert] of converters) if (name in row) row[name] = convert(row[name], script)
    return row
  }
}

function ofField(field: FlattenedField): Convert | undefined {
  if (field.type === 'richText') return richInScript
  if (field.type === 'array') return each(ofFields(field.flattenedFields))
  if (field.type === 'group' || field.type === 'tab') return ofFields(field.flattenedFields)
  return (field.type === 'text' || field.type === 'textarea') && field.custom?.['script'] === 'converted'
    ? each(ofText)
    : undefined
}

const each =
  (convert: Convert): Convert =>
  (value, script) =>
    Array.isArray(value) ? value.map((item) => convert(item, script)) : convert(value, script)

const ofText: Convert = (value, script) => (typeof value === 'string' ? inScript(value, script) : value)

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

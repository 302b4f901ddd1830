import { stringify } from 'csv-stringify/sync'
import type { FlattenedField, Payload } from 'payload'
import type { Collection } from '../../importer/model/plan.ts'
import type { Language } from '../language.ts'

type Row = Record<string, unknown>

/** What Payload and the importer keep in a record, and a text with its marks, for which a cell is no place. */
const INTERNAL = new Set('source owner naturalKey sortKey deletedAt body bodyHtml'.split(' '))

/** The newest version of every record of a collection that is not in the trash, in its official order. */
export async function recordsOf(payload: Payload, collection: Collection, depth = 0): Promise<Row[]> {
  const { docs } = await payload.find({
    ...{ collection, depth, draft: true, joins: false as never, pagination: false, overrideAccess: true },
  })
  const rows = docs as unknown as Row[]
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !INTERNAL.has(name))))
}

/**
 * A collection as CSV for a spreadsheet: with the mark that tells Excel the encoding, the labels of the fields as header,
 * related records by name, rows of a list on lines of their cell; a cell that Excel would run as a formula is kept as text.
 */
export async function csvOf(payload: Payload, collection: Collection, language: Language): Promise<string> {
  const fields = payload.collections[collection].config.flattenedFields.filter(
    ({ name, type }) => !INTERNAL.has(name) && type !== 'join',
  )
  const rows = await recordsOf(payload, collection, 1)
  const columns = fields.map((field) => ({ key: field.name, header: labelOf(field, language) }))
  const cells = rows.map((row) =>
    Object.fromEntries(fields.map(({ name }) => [name, cellOf(row[name], language)])),
  )
  return stringify(cells, {
    bom: true,
    header: true,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

function labelOf(field: FlattenedField, language: Language): string {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return (label as Record<string, string> | undefined)?.[language] ?? field.name
}

function cellOf(value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language]
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  if (Array.isArray(value)) {
    const cells = value.map((item) => cellOf(item, language))
    return cells.join(value.some(isRow) ? '\n' : '、')
  }
  const record = value as Row
  const spoken = record['name'] ?? record['title'] ?? record['filename']
  // A related record has dates of its own; a row of a list has not.
  if (record['createdAt'] !== undefined) return cellOf(spoken ?? record['text'], language)
  const parts = Object.entries(record).filter(([name]) => name !== 'id')
  return parts
    .map(([, part]) => cellOf(part, language))
    .filter(Boolean)
    .join(' ')
}

const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as Row)['createdAt'] === undefined

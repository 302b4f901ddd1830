import type { FlattenedField } from 'payload'
import type { Resource } from '../resource.ts'

const ACCOUNT = { name: '新用户', email: 'new@example.cn', password: 'a long password' }

/** A record to create: what the example of the collection has, as far as it can be set. */
export function inputExample({
  collection,
  example,
  writable,
}: Resource): Record<string, unknown> | undefined {
  if (collection.auth) return ACCOUNT
  if (collection.custom['input']) return collection.custom['input'] as Record<string, unknown>
  if (!example) return undefined
  const fields = collection.flattenedFields.filter((field) => writable.has(field.name) && isPlain(field))
  const entries = fields.map(({ name }) => [name, example[name]] as const)
  return { ...Object.fromEntries(entries.filter(([, value]) => isStated(value))), _status: 'draft' }
}

/** One change: the title again. */
export function changeExample({ collection, example }: Resource): Record<string, unknown> | undefined {
  if (collection.auth) return { name: ACCOUNT.name }
  const title = collection.admin.useAsTitle
  return example && title !== undefined ? { [title]: example[title] } : undefined
}

/** What is unique is made by the server, what holds the text of a page is too long for an example. */
function isPlain(field: FlattenedField): boolean {
  if ('unique' in field && field.unique) return false
  if ('virtual' in field && field.virtual) return false
  return ['text', 'textarea', 'number', 'checkbox', 'select', 'relationship'].includes(field.type)
}

const isStated = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

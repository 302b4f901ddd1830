import { createHash } from 'node:crypto'

/**
 * A value in the one form in which stored and wanted ones are compared: no empty parts, no ids of rows, one line end,
 * NFC. Undefined when nothing is left.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n').trim() || undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutRowId).map(plainValue)
  if (typeof value !== 'object') return value
  const parts = Object.entries(value)
    .map(([key, part]) => [key, plainValue(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** Whether two values are the same in that form. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plainValue(a)) === JSON.stringify(plainValue(b))

/** A short fingerprint of a value in that form; an empty value has the empty one. */
export function valueHash(value: unknown): string {
  const plain = plainValue(value)
  return plain === undefined
    ? ''
    : createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 16)
}

/** Payload gives each row of an array an id, which the document knows nothing of. */
function withoutRowId(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return row
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'id'))
}

import type { FlattenedField, Sort, Where } from 'payload'

/** Whether a query asks for values outside the record's own row: of related records, arrays, or lists of texts. */
export function asksOtherTables(fields: FlattenedField[], where: Where | undefined, sort: Sort): boolean {
  const sorted = [sort].flat().map((path) => path.replace(/^-/u, ''))
  return [...pathsOf(where ?? {}), ...sorted].some((path) => leavesRow(path.split(/\.|__/u), fields))
}

function pathsOf(where: Where): string[] {
  return Object.entries(where).flatMap(([path, condition]) =>
    Array.isArray(condition) ? condition.flatMap(pathsOf) : [path],
  )
}

function leavesRow([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if (OTHER_TABLE.has(field.type) || ('hasMany' in field && field.hasMany === true)) return true
  if (field.type === 'relationship' || field.type === 'upload') return rest.length > 0 && rest.join() !== 'id'
  return 'flattenedFields' in field && leavesRow(rest, field.flattenedFields)
}

const OTHER_TABLE = new Set<FlattenedField['type']>(['array', 'blocks', 'join'])

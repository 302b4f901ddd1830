/** The id in a relation's value, which is the id itself or the populated record. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

/** The ids in the value of a relation to one or to many. */
export const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map(idOf).filter((id) => id !== null)

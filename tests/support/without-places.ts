/** Tables say what is read; that every place cuts its written form is held by places.test.ts over whole documents. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (value === null || typeof value !== 'object') return value
  if ('value' in value && 'at' in value) return withoutPlaces(value.value)
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'at' && inner !== undefined)
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]))
}

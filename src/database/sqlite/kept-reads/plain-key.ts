/**
 * A text that two values share only when they are the same to whoever reads them: JSON that also tells an `undefined`.
 * Null for what is more than data, such as a date, a function, or a piece of SQL.
 */
export function plainKey(value: unknown): string | null {
  const parts: string[] = []
  return write(value, parts) ? parts.join('') : null
}

function write(value: unknown, parts: string[]): boolean {
  if (value === undefined) return parts.push('undefined') > 0
  if (value === null || typeof value !== 'object') {
    if (!SIMPLE.has(typeof value) && value !== null) return false
    return parts.push(JSON.stringify(value), ',') > 0
  }
  if (Array.isArray(value)) {
    parts.push('[')
    return value.every((each) => write(each, parts)) && parts.push('],') > 0
  }
  const kind: unknown = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== null) return false
  if (Object.getOwnPropertySymbols(value).length > 0) return false
  parts.push('{')
  for (const [name, each] of Object.entries(value)) {
    parts.push(JSON.stringify(name), ':')
    if (!write(each, parts)) return false
  }
  return parts.push('},') > 0
}

const SIMPLE = new Set(['string', 'number', 'boolean'])

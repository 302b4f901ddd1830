/** A text of a record and the field that it stands in, `history.1.text` for the second row. */
export type FieldText = { field: string; text: string }

/** The texts that lie at the paths, each with its own place. */
export const textsOf = (record: unknown, paths: string[]): FieldText[] =>
  paths.flatMap((path) => textsAt(record, path.split('.'), []))

function textsAt(value: unknown, rest: string[], way: string[]): FieldText[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsAt(item, rest, [...way, String(index)]))
  const [name, ...behind] = rest
  if (name === undefined) return typeof value === 'string' ? [{ field: way.join('.'), text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return textsAt((value as Record<string, unknown>)[name], behind, [...way, name])
}

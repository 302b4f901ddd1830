import { LINKS, type Collection } from './plan.ts'

type Fields = Record<string, unknown>

/** The fields with every link replaced, from ids to keys or back, or left out where it becomes null. What is no link stays. */
export function mapLinks(
  collection: Collection,
  fields: Fields,
  to: (target: Collection, link: string) => string | null,
): Fields {
  const mapped = { ...fields }
  for (const [path, target] of Object.entries(LINKS[collection] ?? {})) {
    const [field = '', inner] = path.split('.')
    const value = mapped[field]
    if (value === undefined || value === null) continue
    const follow = (link: unknown) => to(target, String(link))
    if (inner === undefined)
      mapped[field] = Array.isArray(value) ? value.map(follow).filter((link) => link !== null) : follow(value)
    else
      mapped[field] = (value as Fields[])
        .map((row) => ({ ...row, [inner]: follow(row[inner]) }))
        .filter((row: Fields) => row[inner] !== null)
  }
  return mapped
}

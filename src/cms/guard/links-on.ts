import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/** A link to records of another collection, met on a query path. */
export type Link = {
  to: CollectionSlug
  /** Whether it leads to several records at once. */
  many: boolean
  /** Leads to the records that point here. */
  join: boolean
  /** Leads to a parent, which whoever reads the row may read. */
  open: boolean
  /** Stands in the rows of an array, so that two conditions may be met by two rows. */
  inArray: boolean
  /** The path as far as the link, and what of it lies behind; '' when the path ends there. */
  at: string
  rest: string
}

/** The links that a query path (`leadUnits`, `otherUnits.unit.name`, `plan.tasks`) meets, in order. */
export function linksOn(path: string, from: SanitizedCollectionConfig, payload: Payload): Link[] {
  const written = path.replaceAll('__', '.').split('.')
  // Versions keep the fields of a record under `version`.
  const start = written[0] === 'version' ? 1 : 0
  const links: Link[] = []
  let fields: FlattenedField[] = from.flattenedFields
  let inArray = false
  for (let index = start; index < written.length; index++) {
    const field = fields.find(({ name }) => name === written[index])
    if (!field) return links
    inArray ||= field.type === 'array'
    const target = targetOf(field)
    const behind = written.slice(index + 1).join('.')
    if (target)
      links.push({
        ...target,
        inArray,
        at: written.slice(0, index + 1).join('.'),
        rest: behind === 'id' ? '' : behind,
      })
    fields = target ? (payload.collections[target.to]?.config.flattenedFields ?? []) : inside(field)
  }
  return links
}

function targetOf(field: FlattenedField): Pick<Link, 'to' | 'many' | 'join' | 'open'> | null {
  if (field.type === 'join' && typeof field.collection === 'string')
    return { to: field.collection, many: true, join: true, open: false }
  if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string')
    return null
  return {
    to: field.relationTo,
    many: Boolean(field.hasMany),
    join: false,
    open: field.custom?.['parent'] === true,
  }
}

const inside = (field: FlattenedField): FlattenedField[] =>
  'flattenedFields' in field ? field.flattenedFields : []

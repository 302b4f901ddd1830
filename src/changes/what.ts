import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/** How the records of a collection hang together with others, by the names of their fields. */
export type Ties = {
  /** The field that leads to the record that this one is a row of. */
  parent: string | null
  /** The field that shows an image. */
  image: string | null
  /** Whether a record is public only while another one shows it. */
  isImage: boolean
  /** What anybody may read. */
  open: string[]
}

/** The collections that the feed tells of: whatever can be published, parents before their rows. */
export const followed = ({ config }: Payload): CollectionSlug[] =>
  config.collections
    .filter(({ versions }) => Boolean(versions?.drafts))
    .sort((a, b) => Number(parentOf(a) !== undefined) - Number(parentOf(b) !== undefined))
    .sort((a, b) => Number(Boolean(a.upload)) - Number(Boolean(b.upload)))
    .map(({ slug }) => slug)

/** The ties of a collection, told from its fields. */
export function tiesOf({ collections }: Payload, slug: CollectionSlug): Ties {
  const { config } = collections[slug]
  const known = ties.get(config) ?? read(config)
  ties.set(config, known)
  return known
}

/** The collections of the rows of a parent, and the field that leads there. */
export const rowsIn = (
  payload: Payload,
  parent: CollectionSlug,
): { collection: CollectionSlug; on: string }[] =>
  payload.config.collections.flatMap((config) => {
    const field = parentOf(config)
    return field && 'relationTo' in field && field.relationTo === parent
      ? [{ collection: config.slug, on: field.name }]
      : []
  })

const ties = new WeakMap<SanitizedCollectionConfig, Ties>()

const read = (config: SanitizedCollectionConfig): Ties => ({
  parent: parentOf(config)?.name ?? null,
  image: config.flattenedFields.find((field) => field.type === 'upload')?.name ?? null,
  isImage: Boolean(config.upload),
  open: config.flattenedFields.filter(isOpen).map(({ name }) => name),
})

const parentOf = ({ flattenedFields }: SanitizedCollectionConfig): FlattenedField | undefined =>
  flattenedFields.find(({ custom }) => (custom as { parent?: boolean } | undefined)?.parent === true)

/** A field that not everybody may read says so; when it was saved last is no change by itself. */
const isOpen = (field: FlattenedField): boolean =>
  field.name !== 'updatedAt' && !('access' in field && field.access?.read)

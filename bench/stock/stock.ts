import type { Access, CollectionConfig, Field } from 'payload'

/** What Payload's own documentation tells to write for published content. */
const published: Access = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })

/** A collection with the same fields, joins, drafts and trash, and without anything that we added to Payload. */
export function stock(collection: CollectionConfig): CollectionConfig {
  const { slug, typescript, graphQL, trash, versions, defaultSort, auth, upload } = collection
  const { fields } = collection
  return {
    slug,
    ...(typescript && { typescript }),
    ...(graphQL && { graphQL }),
    ...(trash && { trash }),
    ...(versions && { versions }),
    ...(defaultSort && { defaultSort }),
    ...(auth && { auth: true }),
    ...(upload && { upload: true }),
    access: versions ? { read: published } : { read: () => true },
    fields: fields.map(plain).filter((field) => !auth || !('name' in field) || !OWN_OF_AUTH.has(field.name)),
  } as CollectionConfig
}

const OWN_OF_AUTH = new Set(['enableAPIKey', 'apiKey'])

/** A field without our hooks, validation, defaults and conditions. */
function plain(field: Field): Field {
  const {
    hooks: _,
    validate: __,
    custom: ___,
    filterOptions: ____,
    admin: _____,
    editor: ______,
    ...rest
  } = field as Field & Record<string, unknown>
  const nested = 'fields' in field ? { fields: field.fields.map(plain) } : {}
  const tabs =
    'tabs' in field ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(plain) })) } : {}
  return { ...rest, ...nested, ...tabs } as Field
}

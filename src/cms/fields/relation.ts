import type { CollectionSlug, RelationshipField, UploadField } from 'payload'
import { hideUnreadable } from '../hooks/hide-unreadable.ts'
import { refuseUnknown } from '../hooks/refuse-unknown.ts'
import { ofSameSubdistrict, sameSubdistrict } from '../same-subdistrict.ts'
import { base } from './base.ts'
import type { Options } from './base.ts'
import type { Words } from './words.ts'

/** `within` keeps the choice to records of the same subdistrict. */
type RelationOptions = Options & { within?: 'subdistrict' }

/** A link to one record. Its id is shown only to who may read that record, and taken only from such. */
export const one = (
  name: string,
  label: Words,
  to: CollectionSlug,
  options: RelationOptions = {},
): RelationshipField => ({
  ...guarded(name, label, to, options),
  type: 'relationship',
  relationTo: to,
  index: true,
})

/** A link from a row to the record that it is a row of; whoever may read the row may read that too. */
export const parent = (name: string, label: Words, to: CollectionSlug): RelationshipField => ({
  ...base(name, label, { required: true, hooks: { beforeValidate: [refuseUnknown] } }),
  type: 'relationship',
  relationTo: to,
  index: true,
  custom: { parent: true },
})

/** Links to several records in their order. The ids of those that the reader may not read are left out. */
export const many = (
  name: string,
  label: Words,
  to: CollectionSlug,
  options: RelationOptions = {},
): RelationshipField => ({
  ...guarded(name, label, to, options),
  type: 'relationship',
  relationTo: to,
  hasMany: true,
})

/** An uploaded file of the collection `to`. */
export const upload = (
  name: string,
  label: Words,
  to: CollectionSlug,
  options: Options = {},
): UploadField => ({
  ...guarded(name, label, to, options),
  type: 'upload',
  relationTo: to,
  index: true,
})

function guarded(
  name: string,
  label: Words,
  to: CollectionSlug,
  { within, hooks, ...rest }: RelationOptions,
) {
  const beforeValidate = [...(hooks?.beforeValidate ?? []), refuseUnknown]
  const afterRead = [hideUnreadable, ...(hooks?.afterRead ?? [])]
  return {
    ...base(name, label, { ...rest, hooks: { ...hooks, beforeValidate, afterRead } }),
    ...(within && { filterOptions: sameSubdistrict, validate: ofSameSubdistrict(to) }),
  }
}

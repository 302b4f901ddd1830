import type { CollectionSlug, JoinField, Sort } from 'payload'
import { words } from './words.ts'
import type { Words } from './words.ts'

type Target = { collection: CollectionSlug; on: string; sort: Sort }
type RowsOptions = { help?: Words; columns?: string[]; custom?: JoinField['custom'] & object }

/** The records of another collection that point here through `on`: all of them, in `sort` order. */
export const rowsOf = (
  name: string,
  label: Words,
  { sort, ...target }: Target,
  { columns, custom, help }: RowsOptions = {},
): JoinField => ({
  name,
  label: words(label),
  type: 'join',
  ...target,
  defaultSort: sort,
  // Payload returns ten rows unless told: an office has more leaders than that.
  defaultLimit: 0,
  ...(custom && { custom }),
  admin: { ...(help && { description: words(help) }), ...(columns && { defaultColumns: columns }) },
})

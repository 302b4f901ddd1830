import type { ArrayField, Field, GroupField, TabsField } from 'payload'
import { base } from './base.ts'
import type { Options } from './base.ts'
import { words } from './words.ts'
import type { Words } from './words.ts'

type RowsOptions = Options & { of: { one: Words; many?: Words } }

/** Rows of fields inside the record, in the order in which the page states them. */
export const rows = (
  name: string,
  label: Words,
  { of, ...rest }: RowsOptions,
  fields: Field[],
): ArrayField => {
  const { admin, ...common } = base(name, label, rest)
  return {
    ...common,
    type: 'array',
    labels: { singular: words(of.one), plural: words(of.many ?? label) },
    admin: { initCollapsed: true, components: { RowLabel: '/src/admin/row-title.tsx#RowTitle' }, ...admin },
    fields,
  }
}

/** Fields that belong together, stored under one name. */
export const group = (name: string, label: Words, fields: Field[], options: Options = {}): GroupField => ({
  ...base(name, label, options),
  type: 'group',
  fields,
})

/** Tabs of the edit page; they change nothing in what is stored. */
export const tabs = (...pages: [label: Words, fields: Field[]][]): TabsField => ({
  type: 'tabs',
  tabs: pages.map(([label, fields]) => ({ label: words(label), fields })),
})

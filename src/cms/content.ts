import { flattenTopLevelFields } from 'payload'
import type { CollectionConfig, CompoundIndex, Field } from 'payload'
import { contentAccess } from './access/content.ts'
import type { Policy } from './access/content.ts'
import { askAnewWhenWriting } from './access/hidden-parents.ts'
import { editView } from './edit-view.ts'
import { docAccess } from './endpoints/doc-access.ts'
import { naturalKey } from './fields/natural-key.ts'
import { owner } from './fields/owner.ts'
import { source } from './fields/source.ts'
import { words } from './fields/words.ts'
import type { Words } from './fields/words.ts'
import { defaultJoins } from './hooks/default-joins.ts'
import { guardQuery } from './hooks/guard-query.ts'
import { leaveOutClosed } from './hooks/leave-out-closed.ts'
import { publishedForPublic } from './hooks/published-for-public.ts'
import { saveAsDraft } from './hooks/save-as-draft.ts'
import { setNaturalKey } from './hooks/set-natural-key.ts'
import type { NaturalKey } from './hooks/set-natural-key.ts'
import { setOwner } from './hooks/set-owner.ts'
import { announceScriptOfRead } from './script/announce-script.ts'
import { convertRecord } from './script/convert-record.ts'
import { sortByPinyin } from './hooks/sort-by-pinyin.ts'

export type Content = {
  slug: string
  /** The GraphQL and TypeScript name; `types` when the plural is irregular. */
  type: string
  types?: string
  labels: { one: Words; many: Words }
  help: Words
  group: Words
  title: string
  columns: string[]
  sort: [string, ...string[]]
  fields: Field[]
  key: NaturalKey
  policy: Policy
  indexes?: string[][]
  hooks?: Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'afterOperation' | 'afterChange' | 'beforeDelete' | 'afterRead'
  >
}

/** A collection of content: drafts, versions, trash, owner, natural key and source, as all of them have. */
export function content(options: Content): CollectionConfig {
  const { slug, type, types = `${type}s`, labels, help, group, title, columns, sort, indexes = [] } = options
  const { fields, hooks, key, policy } = options
  const order = sort.map((path) => path.replace('-', ''))
  const byPinyin = fields.some((field) => 'name' in field && field.name === 'sortKey')
  const orders = byPinyin && order[0] !== 'sortKey' ? [order, ['sortKey', 'createdAt']] : [order]
  return {
    slug,
    labels: { singular: words(labels.one), plural: words(labels.many) },
    typescript: { interface: type },
    graphQL: { singularName: type, pluralName: types },
    custom: { naturalKey: key },
    admin: {
      useAsTitle: title,
      defaultColumns: [...columns, '_status', 'updatedAt'],
      listSearchableFields: [title],
      description: words(help),
      group: words(group),
      components: editView,
      // JSON is for front-end teams, who have the API itself; a clerk would only wonder.
      hideAPIURL: true,
    },
    access: contentAccess(policy),
    endpoints: [docAccess],
    defaultSort: sort,
    ...withoutJoins(fields),
    trash: true,
    versions: { maxPerDoc: 50, drafts: true },
    // A copy has the natural key of its original, so there is never a use for one.
    disableDuplicate: true,
    indexes: [
      order,
      ...orders.map((paths) => ['_status', 'deletedAt', ...paths, ...(policy.parent ? [policy.parent] : [])]),
      ...indexes,
    ].map(compound),
    hooks: {
      beforeOperation: [
        announceScriptOfRead,
        ...(hooks?.beforeOperation ?? []),
        askAnewWhenWriting,
        publishedForPublic,
        saveAsDraft,
        sortByPinyin,
        guardQuery,
        defaultJoins,
        leaveOutClosed,
      ],
      beforeChange: [setOwner(policy.ownedBy), setNaturalKey(key)],
      afterChange: hooks?.afterChange ?? [],
      afterRead: [convertRecord, ...(hooks?.afterRead ?? [])],
      afterOperation: hooks?.afterOperation ?? [],
      beforeDelete: hooks?.beforeDelete ?? [],
    },
    fields: [...fields, owner(policy.ownedBy), source(), naturalKey()],
  }
}

/**
 * What a link to such a record brings: the record itself, and not the rows that point to it, or every leader in a list
 * would bring all that her office has.
 */
function withoutJoins(fields: Field[]): Pick<CollectionConfig, 'defaultPopulate'> {
  const joins = flattenTopLevelFields(fields).flatMap((field) =>
    field.type === 'join' ? [[field.name, false] as const] : [],
  )
  // An empty selection would select nothing.
  return joins.length > 0 ? { defaultPopulate: Object.fromEntries(joins) } : {}
}

const compound = (fields: string[]): CompoundIndex => ({ fields })

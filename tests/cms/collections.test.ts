import { describe, expect, it } from '@jest/globals'
import type { Field, SanitizedCollectionConfig } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { jiedaoConfig } from '../../payload.config.ts'
import { readEnv } from '../../src/env.ts'

const config = await jiedaoConfig(readEnv({ NODE_ENV: 'test', DATABASE_URL: '' }))
const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
const content = ours.filter(({ custom }) => custom['naturalKey'])

/** Folder → type, for REST, GraphQL and TypeScript. */
const types: [slug: string, one: string, many: string][] = [
  ['subdistricts', 'Subdistrict', 'Subdistricts'],
  ['leaders', 'Leader', 'Leaders'],
  ['departments', 'Department', 'Departments'],
  ['duties', 'Duty', 'Duties'],
  ['honors', 'Honor', 'Honors'],
  ['work-reports', 'WorkReport', 'WorkReports'],
  ['city-plans', 'CityPlan', 'CityPlans'],
  ['tasks', 'Task', 'Tasks'],
  ['units', 'Unit', 'Units'],
  ['imports', 'Import', 'Imports'],
  ['source-documents', 'SourceDocument', 'SourceDocuments'],
  ['source-files', 'SourceFile', 'SourceFiles'],
  ['media', 'Media', 'allMedia'],
  ['users', 'User', 'Users'],
]

it.each(types)('%s has the type %s, in a list %s', (slug, one, many) => {
  const collection = ours.find((each) => each.slug === slug)
  expect(collection?.typescript.interface).toBe(one)
  expect(collection?.graphQL).toMatchObject({ singularName: one, pluralName: many })
})

/** For administrators, who set them in the admin or by REST. */
const settings = ['webhooks', 'webhook-deliveries']

it.each(settings)('%s is no part of the graph', (slug) => {
  expect(ours.find((each) => each.slug === slug)?.graphQL).toBe(false)
})

it('has no other collection', () => {
  const known = [...types.map(([slug]) => slug), ...settings]
  expect(ours.map(({ slug }) => slug).sort()).toEqual(known.sort())
})

describe.each(content.map((collection) => [collection.slug, collection] as const))(
  '%s',
  (_slug, collection) => {
    it('has drafts, versions and trash', () => {
      expect(collection).toMatchObject({ trash: true, versions: { drafts: expect.anything() as unknown } })
    })

    it('has owner, source and one unique natural key', () => {
      const named = new Map(collection.flattenedFields.map((field) => [field.name, field]))
      expect([...named.keys()]).toEqual(expect.arrayContaining(['owner', 'source', 'createdAt', 'updatedAt']))
      expect(named.get('naturalKey')).toMatchObject({ type: 'text', unique: true })
    })

    it('has indexes for the order of its lists, of all and of what is public, which ends with the creation date', () => {
      const order = [collection.defaultSort ?? []].flat().map((path) => path.replace('-', ''))
      expect(order.at(-1)).toBe('createdAt')
      const indexed = collection.indexes.map(({ fields }) => fields)
      expect(indexed).toContainEqual(order)
      const parents = ['subdistrict', 'plan'].filter((name) => isParent(collection, name))
      expect(indexed).toContainEqual(['_status', 'deletedAt', ...order, ...parents])
    })

    it('returns all rows of its joins in the order of the collection they come from', () => {
      for (const field of collection.flattenedFields) {
        if (field.type !== 'join') continue
        const from = config.collections.find(({ slug }) => slug === field.collection)
        expect({ ...field }).toMatchObject({ defaultLimit: 0, defaultSort: from?.defaultSort })
      }
    })
  },
)

describe.each(ours.map((collection) => [collection.slug, collection] as const))('%s', (_slug, collection) => {
  it('is named in Chinese and English', () => {
    expect(wordless([collection.labels.singular, collection.labels.plural])).toEqual([])
  })

  it('stands under a heading and has a title', () => {
    expect(wordless([collection.admin.group])).toEqual([])
    expect(collection.admin.useAsTitle).not.toBe('id')
  })

  it('has every field named in Chinese and English', () => {
    expect(unnamed(collection)).toEqual([])
  })
})

const isParent = ({ flattenedFields }: SanitizedCollectionConfig, name: string): boolean =>
  flattenedFields.some((field) => field.name === name && field.custom?.['parent'] === true)

type Wording = { zh?: string; en?: string }

const wordless = (wordings: unknown[]): unknown[] =>
  wordings.filter((wording) => {
    const { zh = '', en = '' } = (wording ?? {}) as Wording
    return !/\p{Script=Han}|^SHA/u.test(zh) || !/[a-z]{2}/i.test(en)
  })

/** What Payload adds to uploads is named in English only, and not shown in the admin. */
const UPLOAD = /^(?:url|thumbnailURL|mimeType|thumbnail|card|large)$/

/** Payload's other fields name themselves by a function of the language. */
const unnamed = ({ fields }: SanitizedCollectionConfig): string[] =>
  flat(fields).flatMap((field) => {
    if (!fieldAffectsData(field) || field.name === 'id' || UPLOAD.test(field.name) || !('label' in field))
      return []
    const described = field.admin && 'description' in field.admin && field.admin.description
    const wordings = [field.label, ...(described ? [described] : [])].filter(
      (each) => typeof each !== 'function',
    )
    return wordless(wordings).length > 0 ? [field.name] : []
  })

const flat = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields))
    return 'fields' in field ? [field, ...flat(field.fields)] : [field]
  })

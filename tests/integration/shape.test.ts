import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { office, sample, samples } from '../support/samples.ts'

let test: TestPayload
let token: string
const made = new Map<string, { id: string; given: Record<string, unknown> }>()

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
  const own = await office(test, '江东区')
  for (const slug of Object.keys(samples)) {
    const given = samples[slug]?.(own) ?? {}
    made.set(slug, { id: (await sample(test, slug as CollectionSlug, own, given)).id, given })
  }
}, 60_000)
afterAll(() => test.close())

/** Groups that hooks fill. */
const COMPUTED = ['owner', 'area']

/** Payload's own, filled from the file. */
const OF_FILES = 'filename mimeType filesize width height focalX focalY url thumbnailURL sizes'.split(' ')

const slugs = Object.keys(samples)

/** What an answer must hold where nothing is stored: `null` for a value, an empty list, the same within a group. */
function empty(fields: FlattenedField[], given: Record<string, unknown>): Record<string, unknown> {
  const stored = fields.filter((field) => !('virtual' in field && field.virtual) && field.type !== 'join')
  return Object.fromEntries(stored.map((field) => [field.name, emptyValue(field, given[field.name])]))
}

function emptyValue(field: FlattenedField, given: unknown): unknown {
  if (field.type === 'group') return empty(field.flattenedFields, (given ?? {}) as Record<string, unknown>)
  if (given !== undefined) return given
  if (field.type === 'array' || ('hasMany' in field && field.hasMany)) return []
  // Computed, or given by default: something must be there.
  return computed(field) ? expect.anything() : null
}

const computed = (field: FlattenedField): boolean =>
  ['createdAt', 'updatedAt', '_status', 'id', 'slug', 'sortKey', 'naturalKey', 'rank'].includes(field.name) ||
  ('defaultValue' in field && field.defaultValue !== undefined)

describe('a value that is not stated', () => {
  it.each(slugs)('of %s is there as null, a list as an empty one', async (slug) => {
    const { id = '', given = {} } = made.get(slug) ?? {}
    const fields = test.payload.collections[slug as CollectionSlug].config.flattenedFields
    const { body } = await rest(test, `${slug}/${id}?depth=0`, { token })
    const own = fields.filter(({ name }) => ![...OF_FILES, ...COMPUTED].includes(name))
    expect(body).toMatchObject(empty(own, given))
  })

  it('is null in lists, in versions, in drafts and when it is selected by name', async () => {
    const { id = '' } = made.get('leaders') ?? {}
    const docs = async (path: string) => (await rest(test, path, { token })).body['docs']
    const nothing = { phone: null, startedOn: null, inChargeOf: [] }
    expect(await docs('leaders?depth=0')).toMatchObject([nothing])
    expect(await docs('leaders?depth=0&draft=true')).toMatchObject([nothing])
    expect(await docs('leaders/versions?depth=0')).toMatchObject([{ version: nothing }])
    expect(await docs('leaders?depth=0&select[phone]=true')).toEqual([{ id, phone: null }])
  })
})

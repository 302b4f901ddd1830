import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'
import request from 'supertest'
import { person } from '../support/people.ts'
import { office, sample, samples } from '../support/samples.ts'
import { stored } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp
let own: Awaited<ReturnType<typeof office>>
let foreign: Awaited<ReturnType<typeof office>>
const tokens: Record<string, string> = {}

beforeAll(async () => {
  app = await openApp()
  own = await office(app, '江东区')
  foreign = await office(app, '江西区')
  const subdistricts = [own.subdistrict]
  tokens['admin'] = (await person(app, 'admin', { roles: ['admin'] })).token
  tokens['editor'] = (await person(app, 'editor', { roles: ['editor'], subdistricts })).token
})
afterAll(() => app.close())

type Answer = { status: number; body: { errors?: { code: string; field?: string }[] } }

async function send(who: string, method: 'post' | 'patch', path: string, body: object): Promise<Answer> {
  const call = request(app.server)[method](`/api/${path}`)
  const answer = await call.set('Authorization', tokens[who] ?? '').send(body)
  return { status: answer.status, body: answer.body as Answer['body'] }
}

/** A link as a path of the record, the collection it leads to, and the fields of a record in which it is `value`. */
type Link = { path: string; to: CollectionSlug; body: (value: string) => object }

function linksIn(fields: FlattenedField[]): Link[] {
  return fields.flatMap((field): Link[] => {
    const { name } = field
    if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string')
      return [{ path: name, to: field.relationTo, body: (id) => ({ [name]: field.hasMany ? [id] : id }) }]
    if (field.type === 'group')
      return linksIn(field.flattenedFields).map(({ path, to, body }) => ({
        path: `${name}.${path}`,
        to,
        body: (id) => ({ [name]: body(id) }),
      }))
    if (field.type !== 'array') return []
    return linksIn(field.flattenedFields).map(({ path, to, body }) => ({
      path: `${name}.0.${path}`,
      to,
      body: (id) => ({ [name]: [body(id)] }),
    }))
  })
}

/** The links that whoever writes may set: the source is the importer's, and an image needs its file. */
const links = (): { slug: CollectionSlug; link: Link }[] =>
  (Object.keys(samples) as CollectionSlug[])
    .filter((slug) => slug !== 'media')
    .flatMap((slug) =>
      linksIn(app.payload.collections[slug].config.flattenedFields)
        .filter(({ path }) => !path.startsWith('source.'))
        .filter(({ path }) => path !== 'owner.subdistrict' || slug === 'city-plans' || slug === 'units')
        .map((link) => ({ slug, link })),
    )

describe('a write with a link to a record that there is not', () => {
  it('is a 400 that names the field, by every link of content', async () => {
    const unknown = randomUUID()
    const found: unknown[] = []
    for (const { slug, link } of links()) {
      const { status, body } = await send('admin', 'post', slug, {
        ...samples[slug]?.(own),
        ...link.body(unknown),
      })
      const [error] = body.errors ?? []
      found.push([slug, link.path, status, error?.code, error?.field])
    }
    expect(found.length).toBeGreaterThan(15)
    expect(found).toEqual(
      links().map(({ slug, link: { path } }) => [slug, path, 400, 'validation-failed', path]),
    )
  })

  it.each(['x', ['x'], { id: 'x' }, { id: { id: 'x' } }, 5, true, {}])(
    'is one for %j in the place of an id',
    async (portrait) => {
      const { status, body } = await send('admin', 'post', 'leaders', {
        ...samples['leaders']?.(own),
        portrait,
      })
      expect([status, body]).toMatchObject([400, { errors: [{ field: 'portrait' }] }])
    },
  )

  it.each(['x', [5], [null], [{ id: 'x' }], [['x']], {}])(
    'is one for %j in the place of ids',
    async (liaises) => {
      const body = { ...samples['leaders']?.(own), liaises }
      expect((await send('admin', 'post', 'leaders', body)).status).toBe(400)
    },
  )

  it('is one for more ids than anybody has', async () => {
    const liaises = Array.from({ length: 40_000 }, () => randomUUID())
    const body = { ...samples['leaders']?.(own), liaises }
    expect((await send('admin', 'post', 'leaders', body)).status).toBe(400)
  })

  it('is one for a user, too, and for what is changed', async () => {
    const user = { email: 'new@example.cn', password: 'a long password', subdistricts: [randomUUID()] }
    expect((await send('admin', 'post', 'users', user)).body).toMatchObject({
      errors: [{ code: 'validation-failed', field: 'subdistricts' }],
    })
    const { id } = await sample(app, 'leaders', own)
    const { status } = await send('editor', 'patch', `leaders/${id}`, { portrait: randomUUID() })
    expect([status, await stored(app, 'leaders', id)]).toMatchObject([400, { portrait: null }])
  })
})

describe('a write with a link to a record that the writer may not read', () => {
  it('is answered as if there were none', async () => {
    const answer = async (slug: string, body: object): Promise<unknown> => {
      const { status, body: told } = await send('editor', 'post', slug, { ...samples[slug]?.(own), ...body })
      return [status, told.errors]
    }
    for (const { slug, link } of links().filter(({ link: { to } }) => to !== 'units')) {
      const { id } = await sample(app, link.to, foreign, { _status: 'draft' })
      const unknown = await answer(slug, link.body(randomUUID()))
      expect([slug, link.path, unknown]).toMatchObject([slug, link.path, [expect.any(Number), [{}]]])
      expect([slug, link.path, await answer(slug, link.body(id))]).toEqual([slug, link.path, unknown])
    }
  })

  it('is taken when the link was there before', async () => {
    const image = await sample(app, 'media', foreign, { _status: 'draft' })
    const leader = await sample(app, 'leaders', own, { portrait: image.id, _status: 'draft' })
    const { status } = await send('editor', 'patch', `leaders/${leader.id}`, {
      portrait: image.id,
      phone: '1',
    })
    expect(status).toBe(200)
  })
})

it('a link to an own draft, or to what all who write may read, is taken', async () => {
  const image = await sample(app, 'media', own, { _status: 'draft' })
  const leader = { ...samples['leaders']?.(own), portrait: image.id }
  expect((await send('editor', 'post', 'leaders', leader)).status).toBe(201)
  const unit = await sample(app, 'units', foreign, { _status: 'draft' })
  const task = { ...samples['tasks']?.(own), leadUnits: [unit.id] }
  expect((await send('editor', 'post', 'tasks', task)).status).toBe(201)
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { handleEndpoints } from 'payload'
import { openApp } from '../http/open-app.ts'
import { ask, rest } from '../support/api.ts'
import { keepSecrets, otherSurfaces } from '../support/other-surfaces.ts'
import { mayRead } from '../support/may-read.ts'
import type { Asker } from '../support/may-read.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { anyWorld, makeWorld } from '../support/random-world.ts'
import type { Made } from '../support/random-world.ts'
import { addresses, graphqlQueries, linksOf } from '../support/surfaces.ts'
import { call, config, leaks, slugs } from '../support/walk.ts'
import type { Surfaces, Walk } from '../support/walk.ts'

const surfaces: Surfaces = {
  ...otherSurfaces,

  'lists and versions, at every depth': async (walk) => {
    const found: unknown[] = []
    for (const slug of slugs(walk))
      for (const address of addresses(config(walk, slug))) {
        const { status, body } = await rest(walk.test, address, call(walk))
        if (status >= 500) found.push([address, status])
        found.push(...leaks(walk, body).map((leak) => [address, leak]))
      }
    return found
  },

  'lists and counts hold what may be read, all of it': async (walk) => {
    const found: unknown[] = []
    for (const slug of slugs(walk)) {
      const wanted = walk.world.filter((each) => each.slug === slug && mayRead(walk.asker, each, walk.world))
      const ids = wanted.filter(({ raw }) => !raw['deletedAt']).map(({ id }) => id)
      const list = await rest(walk.test, `${slug}?limit=0&depth=0`, call(walk))
      const listed = (list.body['docs'] as { id: string }[]).map(({ id }) => id)
      const { body } = await rest(walk.test, `${slug}/count`, call(walk))
      found.push(...leaks(walk, list.body).map((leak) => [slug, leak]))
      const differ = walk.world.filter((each) => listed.includes(each.id) !== ids.includes(each.id))
      found.push(...differ.map(({ raw }) => ({ slug, raw })))
      if (body['totalDocs'] !== ids.length) found.push([slug, 'count', body['totalDocs'], ids.length])
    }
    return found
  },

  'a record by its id, its draft, its file': async (walk) => {
    const found: unknown[] = []
    for (const record of walk.world) {
      const may = mayRead(walk.asker, record, walk.world)
      for (const query of ['?depth=0', '?draft=true&trash=true&depth=2']) {
        const { status, body } = await rest(walk.test, `${record.slug}/${record.id}${query}`, call(walk))
        const there = may && (!record.raw['deletedAt'] || query.includes('trash'))
        if (query === '?depth=0' && (status === 200) !== there)
          found.push([record.slug, record.id, query, status])
        found.push(...leaks(walk, body).map((leak) => [record.id, query, leak]))
      }
      const name = record.raw['filename'] as string | undefined
      if (name && (await file(walk, name)) !== (may && !hiddenFile(walk, record) ? 200 : 403))
        found.push(['file', name])
    }
    return found
  },

  'a condition upon a link tells nothing of what it leads to': async (walk) => {
    const found: unknown[] = []
    for (const slug of slugs(walk))
      for (const { path, to } of linksOf(config(walk, slug))) {
        const hidden = walk.world.filter((each) => each.slug === to && !mayRead(walk.asker, each, walk.world))
        const [first] = hidden
        if (!first) continue
        const ids = hidden.map(({ id }) => id).join(',')
        for (const where of [`[${path}][in]=${ids}`, `[${path}.id][equals]=${first.id}`]) {
          const { body } = await rest(walk.test, `${slug}/count?where${where}`, call(walk))
          if (body['totalDocs'] !== undefined && body['totalDocs'] !== 0)
            found.push([slug, where, body['totalDocs']])
        }
      }
    return found
  },

  GraphQL: async (walk) => {
    const answers = await Promise.all(graphqlQueries.map((query) => ask(walk.test, query, call(walk))))
    // Versions are refused to whoever has no role; all else is answered, with what she may see.
    const wrong = answers.slice(0, walk.asker.roles.length > 0 ? undefined : 1).map(({ errors }) => errors)
    return [...leaks(walk, answers), ...wrong.filter(Boolean)]
  },

  'changes and deletions of many touch nothing that may not be read': async (walk) => {
    if (walk.asker.roles.length > 0) return []
    const found: unknown[] = []
    for (const slug of slugs(walk))
      for (const method of ['PATCH', 'DELETE']) {
        const { status } = await rest(walk.test, `${slug}?where[id][exists]=true`, {
          method,
          body: { phone: '1' },
        })
        if (status !== 403) found.push([slug, method, status])
      }
    return found
  },
}

/** The trash keeps its files from everybody but who asks for the trash, which an address of a file cannot. */
const hiddenFile = ({ asker }: Walk, { raw }: Made): boolean =>
  Boolean(raw['deletedAt']) && asker.roles.length === 0

async function file({ test, asker }: Walk, name: string): Promise<number> {
  const headers = asker.token === undefined ? {} : { authorization: asker.token }
  const request = new Request(`http://localhost/api/media/file/${encodeURIComponent(name)}`, { headers })
  return (
    await handleEndpoints({ config: test.payload.config, payloadInstanceCacheKey: test.instance, request })
  ).status
}

/** Who walks through which world: somebody without a role through each, and each role through one. */
const WALKS = [
  ['anonymous', 'admin', 'unassigned', 'integrator'],
  ['anonymous', 'editor', 'reviewer'],
]

async function askers(test: TestPayload, world: Made[], walking: string[]): Promise<Asker[]> {
  const offices = world.filter(({ slug }) => slug === 'subdistricts').map(({ id }) => id)
  const list: [name: string, role: 'admin' | 'editor' | 'integrator' | 'reviewer', offices: string[]][] = [
    ['admin', 'admin', []],
    ['editor', 'editor', offices.slice(0, 1)],
    ['unassigned', 'editor', []],
    ['integrator', 'integrator', offices.slice(1)],
    ['reviewer', 'reviewer', offices.slice(0, 1)],
  ]
  const people: Asker[] = [{ name: 'anonymous', roles: [], offices: [] }]
  for (const [name, role, subdistricts] of list) {
    if (role !== 'admin' && !walking.includes(name)) continue
    const { token, user } = await person(test, name, { roles: [role], subdistricts })
    if (role === 'admin') await keepSecrets(test, world, user.id)
    people.push({ name, roles: [role], offices: subdistricts, token })
  }
  return people.filter(({ name }) => walking.includes(name))
}

describe('whatever is stored, in whatever state', () => {
  it('nobody finds on any surface what she may not read, and everybody finds what she may', async () => {
    let worlds = 0
    await fc.assert(
      fc.asyncProperty(anyWorld, async (seeds) => {
        const walking = WALKS[worlds++ % WALKS.length] ?? []
        const test = await openApp()
        try {
          const world = await makeWorld(test, seeds)
          for (const asker of await askers(test, world, walking))
            for (const [surface, walk] of Object.entries(surfaces))
              expect([
                asker.name,
                surface,
                await walk({ test, world, asker, address: test.address }),
              ]).toEqual([asker.name, surface, []])
        } finally {
          await test.close()
        }
      }),
      { numRuns: WALKS.length, endOnFailure: true },
    )
  }, 600_000)
})

import { ask, rest } from './api.ts'
import { mayRead } from './may-read.ts'
import type { Asker } from './may-read.ts'
import type { TestPayload } from './open-payload.ts'
import { titleOf } from './random-world.ts'
import type { Made } from './random-world.ts'
import { linksOf } from './surfaces.ts'
import { call, config, leaks, secretWords, slugs } from './walk.ts'
import type { Surfaces } from './walk.ts'

const ANYBODY: Asker = { name: 'anonymous', roles: [], offices: [] }
/** Stands in what one person keeps for herself and in the work of the queue. */
const PRIVATE = '私事'
/** Those of whom all is asked that is the same for everybody, and slow. */
const FEW = ['anonymous', 'admin', 'editor']
const INTERNAL = ['payload-preferences', 'payload-locked-documents', 'payload-jobs', 'payload-kv']

/** Lets a user keep a preference, lock every record, and have work in the queue. */
export async function keepSecrets({ payload }: TestPayload, world: Made[], id: string): Promise<void> {
  const user = { relationTo: 'users', value: id }
  const create = (collection: string, data: object) =>
    payload.db.create({ collection: collection as 'users', data: data as Record<string, unknown> })
  await create('payload-preferences', { key: PRIVATE, value: { kept: PRIVATE }, user })
  await create('payload-jobs', { input: { delivery: PRIVATE }, taskSlug: 'sendWebhook', queue: 'later' })
  for (const { slug, id: value } of world)
    await create('payload-locked-documents', { document: { relationTo: slug, value }, user })
}

/** The surfaces beside lists and records: what Payload keeps, what is worked out of records, and what is kept of answers. */
export const otherSurfaces: Surfaces = {
  'what Payload keeps for itself': async (walk) => {
    const found: unknown[] = []
    const paths = INTERNAL.flatMap((slug) => [
      `${slug}?depth=0&limit=0`,
      `${slug}?depth=2&limit=0`,
      `${slug}/count`,
      `${slug}/versions`,
    ])
    for (const path of [...paths, `payload-preferences/${encodeURIComponent(PRIVATE)}`]) {
      const { status, body } = await rest(walk.test, path, call(walk))
      if (walk.asker.roles.length === 0 && Number(body['totalDocs'] ?? 0) > 0) found.push([path, status])
      if (!walk.asker.roles.includes('admin') && JSON.stringify(body).includes(PRIVATE))
        found.push([path, PRIVATE])
      found.push(...leaks(walk, body).map((leak) => [path, leak]))
    }
    return found
  },

  'what one may do': async (walk) => {
    const answers = [
      await rest(walk.test, 'access', call(walk)),
      await ask(walk.test, '{ Access { canAccessAdmin leaders { read { permission } } } }', call(walk)),
      ...(await Promise.all(
        slugs(walk).map((slug) =>
          rest(walk.test, `${slug}/access`, { ...call(walk), method: 'POST', body: {} }),
        ),
      )),
    ]
    return leaks(walk, answers)
  },

  'search finds nothing by the words of what is not public': async (walk) => {
    if (!FEW.includes(walk.asker.name)) return []
    const found: unknown[] = []
    for (const { word } of secretWords({ ...walk, asker: ANYBODY })) {
      const path = `search?q=${encodeURIComponent(`"${word}"`)}`
      const { body } = await rest(walk.test, path, call(walk))
      if (body['totalDocs'] !== 0) found.push([word, body['totalDocs']])
    }
    return found
  },

  'the feed of changes names nothing that never was public': async (walk) => {
    const start = Buffer.from('after 0').toString('base64url')
    const { status, body } = await rest(walk.test, `changes?since=${start}&limit=1000`, call(walk))
    if (status !== 200) return [status]
    const told = body['docs'] as { id: string; event: string }[]
    // A draft of a unit or an image is published with the first record that names it.
    const never = walk.world.filter(
      ({ id, state, raw }) =>
        state.endsWith('draft') && raw['_status'] !== 'published' && told.some((each) => each.id === id),
    )
    const present = told.filter(({ id, event }, at) => {
      const last = told.findLastIndex((each) => each.id === id) === at
      const record = walk.world.find((each) => each.id === id)
      return last && event !== 'removed' && record && !mayRead(ANYBODY, record, walk.world)
    })
    const words = walk.world.flatMap(({ word, later }) => [word, later])
    return [...never, ...present, ...words.filter((word) => JSON.stringify(body).includes(word))]
  },

  'a condition upon a text, here or behind a link, tells nothing of hidden ones': async (walk) => {
    const found: unknown[] = []
    const count = async (slug: string, where: string): Promise<number> => {
      const { status, body } = await rest(walk.test, `${slug}/count?${where}`, call(walk))
      if (Number(body['totalDocs'] ?? 0) > 0) found.push([slug, where, body['totalDocs']])
      return status
    }
    const secrets = secretWords(walk)
    for (const slug of slugs(walk)) {
      const words = secrets.filter((each) => each.slug === slug)
      const any = words.map(({ word }, at) => `where[or][${String(at)}][${titleOf(slug)}][like]=${word}`)
      const status = words.length > 0 ? await count(slug, any.join('&')) : 200
      if (status !== 200) found.push([slug, 'like', status])
      for (const { path, to } of linksOf(config(walk, slug))) {
        const hidden = walk.world.find((each) => each.slug === to && !mayRead(walk.asker, each, walk.world))
        if (hidden) await count(slug, `where[${path}.${titleOf(to)}][equals]=${hidden.word}`)
      }
    }
    return found
  },

  'lists are in no order of what is not shown': async (walk) => {
    if (walk.asker.roles.length > 0) return []
    const found: unknown[] = []
    for (const slug of slugs(walk)) {
      const { flattenedFields } = config(walk, slug)
      const kept = ['naturalKey', 'source.document'].filter((path) =>
        flattenedFields.some(({ name }) => path.startsWith(name)),
      )
      const behind = linksOf(config(walk, slug)).filter(({ path }) => !['subdistrict', 'plan'].includes(path))
      for (const path of [...kept, ...behind.map(({ path, to }) => `${path}.${titleOf(to)}`)]) {
        const { status } = await rest(walk.test, `${slug}?sort=${path}`, call(walk))
        if (status !== 400) found.push([slug, path, status])
      }
    }
    return found
  },

  'nobody is given an answer that was made for somebody else, in either script': async (walk) => {
    if (!FEW.includes(walk.asker.name)) return []
    const found: unknown[] = []
    const headers = walk.asker.token === undefined ? undefined : { authorization: walk.asker.token }
    const anybody = { ...walk, asker: ANYBODY }
    for (const slug of slugs(walk))
      for (const query of [
        'depth=2&limit=200',
        'depth=2&limit=200&script=hant',
        'depth=0&limit=200&script=hans',
      ]) {
        const url = `${walk.address}/api/${slug}?${query}`
        if (headers) await (await fetch(url, { headers })).text()
        for (const time of ['made', 'kept']) {
          const answer = await fetch(url)
          if (answer.status !== 200) found.push([url, answer.status])
          found.push(...leaks(anybody, await answer.json()).map((leak) => [time, url, leak]))
        }
      }
    return found
  },

  'the description of the API has no record in it': async (walk) => {
    if (walk.asker.roles.length > 0) return []
    const text = await (await fetch(`${walk.address}/api/openapi.json`)).text()
    return walk.world.filter(({ id, word }) => text.includes(id) || text.includes(word))
  },

  'nothing is exported over HTTP': async (walk) => {
    const paths = slugs(walk).flatMap((slug) => [`${slug}/export`, `${slug}/export?format=csv`])
    const answers = await Promise.all(paths.map((path) => rest(walk.test, path, call(walk))))
    return answers.flatMap(({ status }, at) => (status === 404 ? [] : [[paths[at], status]]))
  },
}

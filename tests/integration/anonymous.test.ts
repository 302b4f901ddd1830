import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedCollectionConfig } from 'payload'
import { ask, rest } from '../support/api.ts'
import { hiddenWorld, MARK } from '../support/hidden-world.ts'
import type { World } from '../support/hidden-world.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'

let test: TestPayload
let world: World
let admin: string

beforeAll(async () => {
  test = await openTestPayload()
  world = await hiddenWorld(test)
  admin = (await person(test, 'admin', { roles: ['admin'] })).token
}, 120_000)
afterAll(() => test.close())

const queries = [
  'depth=0&limit=0',
  'depth=1&limit=0',
  'depth=2&limit=0',
  'depth=3&limit=0',
  'depth=2&draft=true&limit=0',
  'depth=2&trash=true&limit=0',
  'depth=1&draft=true&trash=true&pagination=false',
  'depth=1&select[subdistrict]=true&select[plan]=true&select[owner]=true&select[source]=true&select[naturalKey]=true',
]

/** Every address of REST that answers with records. */
function addresses({ slug, joins, versions }: SanitizedCollectionConfig): string[] {
  const names = Object.values(joins).flatMap((list) => list.map(({ joinPath }) => joinPath))
  const joined = names.map((name) => `${slug}?depth=2&joins[${name}][limit]=0&joins[${name}][count]=true`)
  const places = [slug, `${slug}/count`, ...(versions ? [`${slug}/versions`] : [])]
  const lists = places.flatMap((place) => queries.map((query) => `${place}?${query}`))
  return [...lists, ...joined]
}

const own = (): SanitizedCollectionConfig[] =>
  test.payload.config.collections.filter(({ endpoints }) => endpoints !== false)

describe('without an account', () => {
  it.each(queries)('no list, count or list of versions shows anything hidden with %s', async (query) => {
    for (const collection of own())
      for (const address of addresses(collection).filter((each) => each.endsWith(query)))
        expect([address, leaksIn(await text(address))]).toEqual([address, []])
  })

  it('no join shows anything hidden, whatever is asked of it', async () => {
    for (const collection of own())
      for (const address of addresses(collection).filter((each) => each.includes('joins')))
        expect(leaksIn(await text(address))).toEqual([])
  })

  it('nothing hidden is found by its id, its versions or its file', async () => {
    for (const { slug, id } of world.hidden)
      for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true&depth=2'])
        expect((await rest(test, `${slug}/${id}${query}`)).status).toBeGreaterThanOrEqual(400)
    for (const { slug, id } of world.hidden)
      expect(
        (await rest(test, `${slug}/versions?where[parent][equals]=${id}`)).status,
      ).toBeGreaterThanOrEqual(400)
    for (const name of world.files) expect((await rest(test, `media/file/${name}`)).status).toBe(403)
  })

  it('a hidden record looks as one that does not exist', async () => {
    const [hidden] = world.hidden.filter(({ slug }) => slug === 'leaders')
    const unknown = '01a2009e-3d84-72fe-8667-9b5d49fc55c1'
    expect(await rest(test, `leaders/${hidden?.id}`)).toEqual(await rest(test, `leaders/${unknown}`))
    const mayAsk = (id: string) => ask(test, `{ docAccessLeader(id: "${id}") { read { permission } } }`)
    expect(await mayAsk(hidden?.id ?? '')).toEqual(await mayAsk(unknown))
    const may = (id: string) => rest(test, `leaders/access/${id}`, { method: 'POST', body: {} })
    expect(await may(hidden?.id ?? '')).toEqual(await may(unknown))
  })

  it('lists hold exactly what is published', async () => {
    const counts: Record<string, number> = {
      subdistricts: 1,
      leaders: 1,
      departments: 1,
      honors: 1,
      duties: 0,
    }
    Object.assign(counts, { 'work-reports': 0, 'city-plans': 1, tasks: 1, units: 1, media: 0 })
    for (const [slug, count] of Object.entries(counts)) {
      expect([slug, (await rest(test, slug)).body['totalDocs']]).toEqual([slug, count])
      expect([slug, (await rest(test, `${slug}/count`)).body['totalDocs']]).toEqual([slug, count])
    }
  })

  it('links lead to what is published only, as bare ids too', async () => {
    const leader = (await rest(test, `leaders/${world.shown.leader}?depth=0`)).body
    expect(leader['inChargeOf']).toHaveLength(1)
    expect(leader).toMatchObject({ liaises: [], portrait: null, phone: null })
    const honor = (await rest(test, `honors/${world.shown.honor}?depth=0`)).body
    expect(honor).toMatchObject({ report: null, image: null })
    const task = (await rest(test, `tasks/${world.shown.task}?depth=0`)).body as Record<string, unknown[]>
    expect([task['leadUnits']?.length, task['responsibleUnits']?.length]).toEqual([1, 0])
    expect((task['otherUnits'] as { unit: unknown }[]).map(({ unit }) => typeof unit)).toEqual([
      'object',
      'string',
    ])
  })

  it('owner, source and natural key are not told', async () => {
    const { docs } = (await rest(test, 'departments?depth=0')).body as { docs: object[] }
    for (const field of ['owner', 'source', 'naturalKey']) expect(docs[0]).not.toHaveProperty(field)
    for (const path of ['naturalKey', 'source.document', 'owner.district'])
      expect((await rest(test, `departments?where[${path}][exists]=true`)).status).toBe(400)
  })

  it.each(['users', 'imports', 'source-documents', 'source-files'])('%s are closed', async (slug) => {
    expect((await rest(test, slug)).status).toBe(403)
    expect((await rest(test, `${slug}/count`)).status).toBe(403)
  })

  it('what may be done is told without the conditions, which name hidden parents', async () => {
    const { shown } = world
    for (const [path, method] of [
      ['access', 'GET'],
      ['leaders/access', 'POST'],
      [`leaders/access/${shown.leader}`, 'POST'],
    ] as const) {
      const { status, body } = await rest(test, path, { method, ...(method === 'POST' && { body: {} }) })
      expect([path, status, leaksIn(JSON.stringify(body))]).toEqual([path, 200, []])
      expect(JSON.stringify(body)).toContain('"permission":true')
    }
    const { data } = await ask(test, '{ Access { leaders { read { permission } } } }')
    expect(data).toEqual({ Access: { leaders: { read: { permission: true } } } })
    for (const query of [
      '{ Access { leaders { read { where } } } }',
      `{ docAccessLeader(id: "${shown.leader}") { read { where } } }`,
    ]) {
      const { errors } = await ask(test, query)
      expect(errors).toMatchObject([{ message: expect.stringContaining('Cannot query field "where"') }])
    }
  })

  it('GraphQL shows nothing hidden', async () => {
    for (const query of graphqlQueries()) expect(leaksIn(JSON.stringify(await ask(test, query)))).toEqual([])
  })
})

describe('the walk itself', () => {
  it('finds what is hidden when an administrator takes it', async () => {
    const texts: string[] = []
    for (const collection of own())
      for (const address of addresses(collection).filter((each) => each.includes('draft=true&trash=true')))
        texts.push(await text(address, admin))
    expect(new Set(leaksIn(texts.join('\n')))).toEqual(new Set([MARK, ...world.hidden.map(({ id }) => id)]))
    const answers = await Promise.all(graphqlQueries().map((query) => ask(test, query, { token: admin })))
    expect(leaksIn(JSON.stringify(answers)).length).toBeGreaterThan(world.hidden.length)
  })
})

async function text(address: string, token?: string): Promise<string> {
  const { status, body } = await rest(test, address, token === undefined ? {} : { token })
  expect(status).toBeLessThan(500)
  return JSON.stringify(body)
}

const leaksIn = (answer: string): string[] =>
  [MARK, ...world.hidden.map(({ id }) => id)].filter((word) => answer.includes(word))

function graphqlQueries(): string[] {
  const nested = `{ Subdistricts(draft: true, trash: true) { docs { id name
    leaders { docs { id name phone portrait { id alt } inChargeOf { id name leaders { docs { id name } } } liaises { id } subdistrict { id leaders { docs { id } } } } }
    departments { docs { id name leaders { docs { id } } liaisonLeaders { docs { id } } } }
    duties { docs { id text } } honors { docs { id title report { id title } image { id } } } workReports { docs { id title } } } } }`
  const plans = `{ CityPlans(draft: true, trash: true) { docs { id title
    tasks { docs { id text plan { id title } leadUnits { id name } responsibleUnits { id } otherUnits { role unit { id name } } } } } }
    Units(trash: true) { docs { id name leadTasks { docs { id text } } responsibleTasks { docs { id } } } } }`
  const lists = own()
    .filter(({ graphQL, slug }) => graphQL !== false && !slug.startsWith('payload-'))
    .flatMap(({ graphQL, trash, versions }) => {
      const { pluralName } = graphQL as { pluralName: string }
      const given = `(limit: 0${trash ? ', trash: true' : ''}${versions ? ', draft: true' : ''})`
      const counted = `{ count${pluralName}${versions ? '(draft: true)' : ''} { totalDocs } }`
      return [
        `{ ${pluralName}${given} { docs { id } } }`,
        counted,
        ...(versions ? [`{ versions${pluralName} { docs { id } } }`] : []),
      ]
    })
  return [nested, plans, ...lists]
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { APIError } from 'payload'
import type { CollectionSlug, TypedUser } from 'payload'
import type { AccessTable, Asker, Kind } from '../../src/cms/access/access-table.ts'
import { rest } from '../support/api.ts'
import { caseTables } from '../support/case-tables.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { office, sample } from '../support/samples.ts'

const tables = (await caseTables<AccessTable>('collections')).map(({ file, table }) => ({
  slug: file.split('/')[0] as CollectionSlug,
  table: table as AccessTable,
}))

let test: TestPayload
const askers = new Map<string, TypedUser | null>()
const ids = new Map<string, string>()

beforeAll(async () => {
  test = await openTestPayload()
  const [own, foreign] = [await office(test, '江东区'), await office(test, '江西区')]
  const mine: string[] = [own.subdistrict]
  for (const { slug } of tables) {
    for (const status of ['draft', 'published']) {
      const [here, there] = [
        await sample(test, slug, own, { _status: status }),
        await sample(test, slug, foreign, { _status: status }),
      ]
      if (slug === 'subdistricts') mine.push(here.id)
      ids.set(`${slug} own ${status}`, here.id).set(`${slug} foreign ${status}`, there.id)
    }
  }
  const scope = { subdistricts: mine }
  askers.set('anonymous', null)
  askers.set('admin', (await person(test, 'admin', { roles: ['admin'] })).user)
  askers.set('unassigned', (await person(test, 'unassigned', { roles: ['editor'] })).user)
  askers.set('editor', (await person(test, 'editor', { roles: ['editor'], ...scope })).user)
  askers.set(
    'district editor',
    (await person(test, 'district', { roles: ['editor'], districts: ['江东区'] })).user,
  )
  askers.set('integrator', (await person(test, 'integrator', { roles: ['integrator'], ...scope })).user)
  askers.set('reviewer', (await person(test, 'reviewer', { roles: ['reviewer'], ...scope })).user)
}, 120_000)

afterAll(() => test.close())

const deeds = {
  read: {},
  save: { data: {} },
  publish: { data: { _status: 'published' } },
  trash: { data: { deletedAt: '2026-11-21T00:00:00.000Z' } },
  delete: {},
}
type Deed = keyof typeof deeds

describe.each(tables)('$slug', ({ slug, table }) => {
  for (const [asker, records] of Object.entries(table) as [Asker, Record<Kind, string>][]) {
    for (const [kind, allowed] of Object.entries(records) as [Kind, string][]) {
      it(`allows ${asker} upon ${kind}: ${allowed || 'nothing'}`, async () => {
        const done: string[] = []
        for (const deed of Object.keys(deeds) as Deed[])
          if (
            await may(deed, { slug, id: ids.get(`${slug} ${kind}`) ?? '', user: askers.get(asker) ?? null })
          )
            done.push(deed[0] ?? '')
        expect(done.join('')).toBe(allowed)
      })
    }
  }
})

it('has a table for every collection of content', () => {
  const content = test.payload.config.collections.filter(
    ({ slug, custom }) => custom['naturalKey'] || slug === 'media',
  )
  expect(tables.map(({ slug }) => slug)).toEqual(content.map(({ slug }) => slug).sort())
})

type Attempt = { slug: CollectionSlug; id: string; user: TypedUser | null }

/** Tries in a transaction of its own, and takes back what it did. */
async function may(deed: Deed, { slug, id, user }: Attempt): Promise<boolean> {
  const { payload } = test
  const transactionID = deed === 'read' ? null : await payload.db.beginTransaction()
  const options = {
    collection: slug,
    id,
    user,
    ...(transactionID !== null && { req: { transactionID } }),
    overrideAccess: false,
    depth: 0,
    ...deeds[deed],
  }
  try {
    if (deed === 'read') await payload.findByID(options)
    else if (deed === 'delete') await payload.delete(options as never)
    else await payload.update(options as never)
    return true
  } catch (error) {
    if (error instanceof APIError && [403, 404].includes(error.status)) return false
    throw error
  } finally {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
  }
}

it('gives nobody more for having asked what she may do', async () => {
  const { token } = await person(test, 'asking', { roles: ['editor'] })
  const sees = async () => (await rest(test, 'duties/versions', { token })).body['totalDocs']
  expect(await sees()).toBe(0)
  expect((await rest(test, 'access', { token })).status).toBe(200)
  expect(await sees()).toBe(0)
  const edit = { method: 'PATCH', token, body: { text: '改写' } }
  expect((await rest(test, `duties/${ids.get('duties own draft') ?? ''}`, edit)).status).toBe(403)
})

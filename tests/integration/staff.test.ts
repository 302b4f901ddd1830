import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { office, sample } from '../support/samples.ts'

let test: TestPayload
let token: string
let own: Awaited<ReturnType<typeof office>>
let foreign: Awaited<ReturnType<typeof office>>

beforeAll(async () => {
  test = await openTestPayload()
  own = await office(test, '江东区')
  foreign = await office(test, '江西区')
  // The first account is an administrator's, whatever it asks for.
  await person(test, 'admin', { roles: ['admin'] })
  token = (await person(test, 'editor', { roles: ['editor'], subdistricts: [own.subdistrict] })).token
})
afterAll(() => test.close())

const found = async (path: string): Promise<unknown> => (await rest(test, path, { token })).body['totalDocs']

/** The ids of a document and of the record of its import, of this owner. */
async function imported(digit: string, owner: object): Promise<{ document: string; record: string }> {
  const text = { kind: 'none', sha256: digit.repeat(64), encoding: 'utf-8', script: 'Hans', text: '原文' }
  const document = await record(test, 'source-documents', { title: '原文', ...text, owner })
  return { document: document.id, record: (await record(test, 'imports', { batch: '1', owner })).id }
}

describe('an editor', () => {
  it('lists her own drafts beside what is published, and no drafts of others', async () => {
    for (const at of [own, foreign])
      for (const _status of ['draft', 'published']) await sample(test, 'duties', at, { _status })
    expect([await found('duties'), await found('duties/count'), await found('duties?draft=true')]).toEqual([
      3, 3, 3,
    ])
  })

  it('finds her own records in the trash, and none of others', async () => {
    const deletedAt = '2026-11-21T00:00:00.000Z'
    for (const at of [own, foreign]) await sample(test, 'honors', at, { deletedAt })
    expect([await found('honors'), await found('honors?trash=true')]).toEqual([0, 1])
  })

  it('reads the versions of her own records alone', async () => {
    const [mine, other] = [await sample(test, 'leaders', own), await sample(test, 'leaders', foreign)]
    const versions = (id: string) => found(`leaders/versions?where[parent][equals]=${id}`)
    expect([await versions(mine.id), await versions(other.id)]).toEqual([1, 0])
  })

  it('may ask which leader has no portrait, and order by what a link leads to', async () => {
    const statuses = ['where[portrait][exists]=false', 'sort=portrait.alt'].map(
      async (query) => (await rest(test, `leaders?${query}`, { token })).status,
    )
    expect(await Promise.all(statuses)).toEqual([200, 200])
  })

  it('looks up imported documents of her own and what became of them, and changes none', async () => {
    const ofNobody = await imported('b', {})
    const ofOthers = await imported('c', { subdistrict: foreign.subdistrict })
    const mine = await imported('d', { subdistrict: own.subdistrict })
    for (const slug of ['source-documents', 'imports'])
      expect([await found(slug), await found(`${slug}/count`)]).toEqual([1, 1])
    for (const [slug, at] of [
      ['source-documents', 'document'],
      ['imports', 'record'],
    ] as const) {
      const answers = [ofNobody, ofOthers, mine].map(
        async (each) => (await rest(test, `${slug}/${each[at]}`, { token })).status,
      )
      expect(await Promise.all(answers)).toEqual([404, 404, 200])
    }
    expect(await ask(test, '{ Imports { totalDocs } SourceDocuments { totalDocs } }', { token })).toEqual({
      data: { Imports: { totalDocs: 1 }, SourceDocuments: { totalDocs: 1 } },
    })
    for (const [slug, body] of [
      ['source-documents', { title: '改' }],
      ['imports', { batch: '2' }],
    ] as const) {
      expect((await rest(test, slug, { method: 'POST', token, body })).status).toBe(403)
      expect(
        (await rest(test, `${slug}?where[id][exists]=true`, { method: 'PATCH', token, body })).status,
      ).toBe(403)
      expect((await rest(test, `${slug}?where[id][exists]=true`, { method: 'DELETE', token })).status).toBe(
        403,
      )
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { dump } from '../support/dump.ts'
import { codes, hashOf, postImport, type Answer } from '../support/import-calls.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'

type Who = 'admin' | 'reviewer' | 'stranger' | 'editor' | 'integrator' | 'clerk'

let app: TestApp
let own: string
const tokens = {} as Record<Who, string>

beforeAll(async () => {
  app = await openApp()
  const place = { kind: 'subdistrict', city: '安平市', district: '东湖区' }
  own = (await record(app, 'subdistricts', { ...place, name: '清河街道' })).id
  const other = (await record(app, 'subdistricts', { ...place, name: '柳林街道' })).id
  const people = {
    // The first user of a database is its administrator.
    admin: { roles: ['admin'] },
    reviewer: { roles: ['reviewer'], subdistricts: [own] },
    stranger: { roles: ['reviewer'], subdistricts: [other] },
    editor: { roles: ['editor'], subdistricts: [own] },
    integrator: { roles: ['integrator'] },
    clerk: { roles: ['editor'], districts: ['安平市东湖区'] },
  }
  for (const [name, assigned] of Object.entries(people))
    tokens[name as Who] = (await person(app, name, assigned as Parameters<typeof person>[2])).token
})
afterAll(() => app.close())

/** The page of the office with these leaders, the first its secretary. */
const page = (...leaders: string[]): string =>
  ['清河街道简介', '清河街道位于安平市东湖区。', '一、领导班子', ...leaders].join('\n')
const LI = '李闻舟 党工委书记 负责全面工作。'
const HE = (does: string): string => `何知秋 办事处主任 ${does}`

const post = (path: string, body: object, who: Who): Promise<Answer> =>
  postImport(app, path, body, tokens[who])
const idOf = ({ body }: Answer): string => String(body['id'])
const plan = async (who: Who, text: string, options: object = {}): Promise<Answer> => {
  const planned = await post('', { text, ...options }, who)
  expect(planned).toMatchObject({ status: 201 })
  return planned
}
const apply = (planned: Answer, who: Who): Promise<Answer> =>
  post(`/${idOf(planned)}/apply`, { stateHash: hashOf(planned) }, who)
const undo = (planned: Answer, who: Who): Promise<Answer> => post(`/${idOf(planned)}/undo`, {}, who)
const state = () => dump(app.payload, ['imports', 'users', 'idempotency-keys'])

/** What anybody reads of the leaders. */
async function shown(): Promise<unknown[]> {
  const answer = await fetch(`${app.address}/api/leaders?sort=rank&depth=0`)
  const { docs } = (await answer.json()) as { docs: { name: string; responsibilities?: string }[] }
  return docs.map(({ name, responsibilities }) => [name, responsibilities])
}

/** How many anybody reads that have not ended. */
async function count(collection: string): Promise<unknown> {
  const where = collection === 'leaders' ? '?where[endedOn][exists]=false' : ''
  const answer = await fetch(`${app.address}/api/${collection}/count${where}`)
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

describe('what the public sees', () => {
  it('is not changed by whoever may not publish, though a reviewer made the plan', async () => {
    const planned = await plan('reviewer', page(LI, HE('负责日常工作。')), { publish: true })
    const before = await state()
    for (const who of ['editor', 'integrator', 'stranger'] as const)
      expect(codes(await apply(planned, who))).toEqual([403, 'access-denied'])
    expect(await state()).toBe(before)
    expect(await apply(planned, 'reviewer')).toMatchObject({ status: 200, body: { status: 'applied' } })
    expect(await shown()).toMatchObject([
      ['李闻舟', expect.anything()],
      ['何知秋', '负责日常工作。'],
    ])

    const published = await state()
    for (const who of ['editor', 'integrator', 'stranger'] as const)
      expect(codes(await undo(planned, who))).toEqual([403, 'access-denied'])
    expect(await state()).toBe(published)
    expect(await undo(planned, 'reviewer')).toMatchObject({ status: 200, body: { status: 'undone' } })
    expect(await shown()).toEqual([])
    expect(await state()).toBe(before)
  })

  it('is published by reviewers within their scope, and by administrators', async () => {
    for (const who of ['editor', 'integrator', 'stranger'] as const)
      expect(codes(await post('', { text: page(LI), publish: true }, who))).toEqual([403, 'access-denied'])
    for (const who of ['reviewer', 'admin'] as const) {
      const planned = await plan(who, page(LI), { publish: true })
      expect(await apply(planned, who)).toMatchObject({ status: 200 })
      expect(await undo(planned, who)).toMatchObject({ status: 200 })
    }
  })

  it.each(['editor', 'integrator', 'stranger'] as const)(
    'keeps its values when an import of %s changes them: they are a draft beside it, and go with the undo',
    async (who) => {
      const first = await plan('reviewer', page(LI, HE('负责日常工作。')), { publish: true })
      await apply(first, 'reviewer')
      const before = await state()
      const newer = await plan(who, page(LI, HE('负责财政工作。')))
      expect(newer).toMatchObject({ body: { plan: { counts: { update: 1 } } } })
      expect(await apply(newer, who)).toMatchObject({ status: 200 })
      expect((await shown())[1]).toEqual(['何知秋', '负责日常工作。'])
      const { docs } = await app.payload.find({ collection: 'leaders', draft: true, sort: 'rank' })
      expect(docs[1]).toMatchObject({ responsibilities: '负责财政工作。', _status: 'draft' })
      expect(await plan(who, page(LI, HE('负责财政工作。')))).toMatchObject({
        body: { plan: { counts: { update: 0, conflict: 0, create: 0 } } },
      })
      expect(await undo(newer, who)).toMatchObject({ status: 200 })
      expect(await state()).toBe(before)
      await undo(first, 'reviewer')
    },
  )

  it('ends in a draft, too, and is taken back by a reviewer alone', async () => {
    const offices = '二、内设机构\n1.党政办公室：负责日常工作。\n2.民政办公室：负责民政工作。'
    const first = await plan('reviewer', page(LI, HE('负责日常工作。'), offices), { publish: true })
    await apply(first, 'reviewer')
    const before = await state()
    const less = page(LI, offices.split('\n').slice(0, 2).join('\n'))
    const retiring = await plan('editor', less, { retire: true })
    expect(retiring).toMatchObject({ body: { plan: { counts: { absent: 2 } } } })
    expect(codes(await apply(retiring, 'editor'))).toEqual([403, 'access-denied'])
    expect(await state()).toBe(before)
    const acceptance = { stateHash: hashOf(retiring), accepted: ['leaders'] }
    expect(await post(`/${idOf(retiring)}/apply`, acceptance, 'editor')).toMatchObject({ status: 200 })
    expect([await count('leaders'), await count('departments')]).toEqual([2, 2])
    expect(await undo(retiring, 'editor')).toMatchObject({ status: 200 })
    const again = await plan('editor', less, { retire: true })
    expect(await apply(again, 'reviewer')).toMatchObject({ status: 200 })
    expect([await count('leaders'), await count('departments')]).toEqual([1, 1])
    await undo(again, 'reviewer')
    await undo(first, 'reviewer')
  })
})

describe('what an import was of', () => {
  const get = async (path: string, who: Who): Promise<Answer> => {
    const headers = { authorization: tokens[who] }
    const response = await fetch(`${app.address}/api/${path}`, { headers })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  /** Whether somebody reads the record of an import, and the document that it wrote. */
  const reads = async (planned: Answer, who: Who): Promise<boolean[]> => {
    const { status, body } = await get(`imports/${idOf(planned)}?depth=0`, who)
    const { document } = await app.payload.findByID({ collection: 'imports', id: idOf(planned), depth: 0 })
    if (!document) return [status === 200]
    const { status: of } = await get(`source-documents/${document as string}`, who)
    expect(body['document']).toBe(of === 200 ? document : undefined)
    return [status === 200, of === 200]
  }

  it('is told to the editors of its subdistrict, and to those who import anything', async () => {
    const [mine, theirs] = [page(LI), page(LI).replaceAll('清河', '柳林')]
    for (const [text, seenByEditor] of [
      [mine, true],
      [theirs, false],
    ] as const) {
      const planned = await plan('integrator', text)
      expect(await reads(planned, 'editor')).toEqual([seenByEditor])
      expect(await apply(planned, 'integrator')).toMatchObject({ status: 200 })
      expect(await reads(planned, 'editor')).toEqual([seenByEditor, seenByEditor])
      for (const who of ['integrator', 'stranger', 'admin'] as const)
        expect(await reads(planned, who)).toEqual([true, true])
      expect(await undo(planned, 'integrator')).toMatchObject({ status: 200 })
    }
  })

  it('is told to the editors of its district, where the subdistrict is new', async () => {
    const planned = await plan('integrator', page(LI).replaceAll('清河', '新桥'))
    expect([await reads(planned, 'clerk'), await reads(planned, 'editor')]).toEqual([[true], [false]])
    expect(await apply(planned, 'integrator')).toMatchObject({ status: 200 })
    expect(await reads(planned, 'clerk')).toEqual([true, true])
    expect(await reads(planned, 'editor')).toEqual([false, false])
    expect(await undo(planned, 'integrator')).toMatchObject({ status: 200 })
  })
})

describe('what a draft renames', () => {
  const rename = async (collection: string, from: string, to: string): Promise<void> => {
    const where = `where[name][equals]=${encodeURIComponent(from)}`
    const found = await fetch(`${app.address}/api/${collection}?${where}`)
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const headers = { authorization: tokens.editor, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: to })
    const address = `${app.address}/api/${collection}/${docs[0]?.id ?? ''}`
    expect((await fetch(address, { method: 'PATCH', headers, body })).status).toBe(200)
  }
  const offices = '二、内设机构\n1.党政办公室：负责日常工作。\n2.民政办公室：负责民政工作。'
  const whole = page(LI, HE('负责日常工作，分管民政办公室。'), offices)

  it.each([
    ['leaders', '何知秋', '何知春'],
    ['departments', '民政办公室', '民政服务办公室'],
    ['subdistricts', '清河街道', '清溪街道'],
  ])(
    'of %s is what the page still calls by its old name: a conflict, and no second one',
    async (...names) => {
      const first = await plan('reviewer', whole, { publish: true })
      expect(await apply(first, 'reviewer')).toMatchObject({ status: 200 })
      await rename(...names)
      const again = await plan('reviewer', `${whole}\n`, { publish: true })
      const { plan: made } = again.body as { plan: { steps: { action: string; changes: unknown[] }[] } }
      expect(made).toMatchObject({ counts: { create: 1, update: 0, absent: 0, conflict: 1 } })
      expect(made.steps.find(({ action }) => action === 'conflict')?.changes).toEqual([
        { field: 'name', from: names[2], to: names[1] },
      ])
      expect(await apply(again, 'reviewer')).toMatchObject({ status: 200 })
      await undo(again, 'reviewer')
      await rename(names[0], names[1], names[1])
    },
  )
})

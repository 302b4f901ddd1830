import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { changeStore } from '../../src/database/index.ts'
import { KEPT_CHANGES } from '../../src/database/change-store.ts'
import { cursorAt } from '../../src/changes/cursor.ts'
import { applyDocument, planDocument } from '../../src/importer/intake.ts'
import { undoImport } from '../../src/importer/apply/undo-import.ts'
import { read } from '../../src/importer/pipeline.ts'
import { rest } from '../support/api.ts'
import { feed, now, since } from '../support/feed.ts'
import type { Told } from '../support/feed.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { change, record } from '../support/records.ts'
import { picture } from '../support/samples.ts'

let test: TestPayload
beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const events = async (cursor: string): Promise<[string, string][]> =>
  (await since(test, cursor)).map(({ event, id }) => [event, id])

let count = 0
const office = (data: object = {}) =>
  record(test, 'subdistricts', {
    name: `变化${'甲乙丙丁戊己庚辛壬癸'.charAt(count++)}街道`,
    kind: 'subdistrict',
    district: '江东区',
    ...data,
  })
const draft = (collection: CollectionSlug, id: string, data: object) =>
  test.payload.update({ collection, id, data, draft: true, depth: 0, overrideAccess: true } as never)
const TRASHED = { deletedAt: '2026-11-21T00:00:00.000Z' }

describe('the feed tells', () => {
  it('that a record became public, reads otherwise, and is public no longer', async () => {
    const { id, slug } = await office({ _status: 'draft' })
    const cursor = await now(test)
    await change(test, 'subdistricts', id, { _status: 'published' })
    await change(test, 'subdistricts', id, { head: '某人' })
    await change(test, 'subdistricts', id, { _status: 'draft' })
    await change(test, 'subdistricts', id, { _status: 'published' })
    await change(test, 'subdistricts', id, TRASHED)
    await change(test, 'subdistricts', id, { deletedAt: null })
    await test.payload.delete({ collection: 'subdistricts', id, overrideAccess: true })
    const told = await since(test, cursor)
    expect(told.map(({ event }) => event)).toEqual([
      ...['published', 'updated', 'removed', 'published', 'removed', 'published', 'removed'],
    ])
    expect(told[0]).toEqual({
      ...{ collection: 'subdistricts', id, event: 'published', parent: null, slug },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    })
  })

  it('nothing of a draft, of a save without a change, and of a record that was never public', async () => {
    const { id } = await office()
    const other = await office()
    const cursor = await now(test)
    await draft('subdistricts', id, { head: '拟任' })
    await change(test, 'subdistricts', other.id, { _status: 'published' })
    const hidden = await office({ _status: 'draft' })
    await change(test, 'subdistricts', hidden.id, { head: '无人见' })
    await change(test, 'subdistricts', hidden.id, TRASHED)
    const forGood = { collection: 'subdistricts', id: hidden.id, trash: true, overrideAccess: true } as const
    await test.payload.delete(forGood)
    expect(await since(test, cursor)).toEqual([])
  })

  it('that rows went and came with their parent, and whose they are', async () => {
    const { id } = await office()
    const leader = (await record(test, 'leaders', { subdistrict: id, name: '某甲', positions: ['主任'] })).id
    const unseen = { subdistrict: id, name: '某乙', positions: ['委员'], _status: 'draft' }
    await record(test, 'leaders', unseen)
    const cursor = await now(test)
    await change(test, 'subdistricts', id, { _status: 'draft' })
    await change(test, 'leaders', leader, { positions: ['书记'] })
    await change(test, 'subdistricts', id, { _status: 'published' })
    const told = await since(test, cursor)
    expect(told.map(({ event, id: of, parent }) => [event, of, parent])).toEqual([
      ['removed', id, null],
      ['removed', leader, id],
      ['published', id, null],
      ['published', leader, id],
    ])
  })

  it('that an image went and came with what shows it', async () => {
    const { id } = await office()
    const image = (await record(test, 'media', { alt: '照片' }, await picture())).id
    const cursor = await now(test)
    const of = { subdistrict: id, name: '某丙', positions: ['主任'], portrait: image }
    const leader = (await record(test, 'leaders', of)).id
    await change(test, 'media', image, { alt: '新的照片' })
    await change(test, 'leaders', leader, { portrait: null })
    expect(await events(cursor)).toEqual([
      ['published', leader],
      ['published', image],
      ['updated', image],
      ['updated', leader],
      ['removed', image],
    ])
  })

  it('nothing of what was rolled back, and everything of an import, before and after it is undone', async () => {
    const cursor = await now(test)
    const transactionID = (await test.payload.db.beginTransaction()) ?? undefined
    const data = { name: '回滚局', _status: 'published' as const }
    await test.payload.create({
      collection: 'units',
      data,
      overrideAccess: true,
      req: { transactionID } as never,
    })
    await test.payload.db.rollbackTransaction(transactionID ?? '')
    expect(await since(test, cursor)).toEqual([])

    const bytes = await readFile('seeds/zhengyang-jiedao.txt')
    const parsed = await read(bytes, 'zhengyang-jiedao.txt', 'zh')
    const plan = await planDocument(test.payload, parsed, { publish: true, language: 'zh' })
    if ('refused' in plan) throw new Error('the seed was refused')
    const run = { batch: 'feed', startedAt: new Date(), actor: 'operator' } as const
    const done = await applyDocument(test.payload, parsed, plan, run)
    const told = await since(test, cursor)
    expect([told.length, new Set(told.map(({ event }) => event))]).toEqual([26, new Set(['published'])])
    const applied = await now(test)
    await undoImport(test.payload, String(done))
    const ids = (list: Told[]) => list.map(({ id }) => id).sort()
    const undone = await since(test, applied)
    expect([ids(undone), new Set(undone.map(({ event }) => event))]).toEqual([
      ids(told),
      new Set(['removed']),
    ])
  })
})

describe('a request of the feed', () => {
  it('takes only the collections that it names, and its cursor passes the others', async () => {
    const cursor = await now(test)
    const { id } = await office()
    await record(test, 'units', { name: '筛选局' })
    const page = await feed(test, `since=${cursor}&collections=subdistricts,leaders`)
    expect(page.docs.map((each) => each.id)).toEqual([id])
    expect([page.cursor, page.hasNextPage]).toEqual([await now(test), false])
  })

  it.each([
    ['since=abc', 400, 'query-value-invalid'],
    ['since=', 400, 'query-value-invalid'],
    ['collections=users', 400, 'query-value-invalid'],
    ['limit=0', 400, 'query-value-invalid'],
    ['limit=1001', 400, 'query-value-invalid'],
    [`since=${cursorAt(999_999_999)}`, 410, 'changes-gone'],
  ])('%s is a %i %s', async (query, status, code) => {
    const answer = await rest(test, `changes?${query}`)
    expect([answer.status, answer.body]).toMatchObject([status, { errors: [{ data: { code } }] }])
  })

  it('is a 410 once the changes after its cursor were dropped, so that nobody misses one unawares', async () => {
    const own = await openTestPayload({ DATABASE_URL: '' })
    const store = await changeStore(own.payload)
    const client = (own.payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } })
      .client
    const one = {
      ...{ collection: 'units', record: 'x', parent: null, slug: null },
      ...{ event: 'updated' as const, at: new Date().toISOString() },
    }
    await store.note(one, undefined)
    await client.execute(
      `UPDATE sqlite_sequence SET seq = ${String(KEPT_CHANGES + 1999)} WHERE name = 'changes'`,
    )
    await store.note(one, undefined)
    const ask = (cursor: string) => rest(own, `changes?since=${cursor}`)
    expect((await ask(cursorAt(0))).status).toBe(410)
    expect((await ask(cursorAt(KEPT_CHANGES + 1999))).body['docs']).toHaveLength(1)
    await own.close()
  })
})

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ValidationError } from 'payload'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { dump } from '../support/dump.ts'
import { codes, hashOf, postImport, type Answer } from '../support/import-calls.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'

let app: TestApp
let integrator: string
let editor: string
let text: string
const state = () => dump(app.payload, ['imports', 'users'])

beforeAll(async () => {
  app = await openApp()
  text = await readFile(resolve('seeds/zhengyang-jiedao.txt'), 'utf8')
  // The first user of a database is its administrator.
  await person(app, 'admin', { roles: ['admin'] })
  integrator = (await person(app, 'integrator', { roles: ['integrator'] })).token
  editor = (await person(app, 'editor', { roles: ['editor'] })).token
})
afterAll(() => app.close())

const post = (path: string, body: object | FormData, token?: string) => postImport(app, path, body, token)

describe('an import over HTTP', () => {
  it('is planned, applied with the accepted steps, told of, and undone', async () => {
    const before = await state()
    const planned = await post('', { text, name: 'page.txt' }, integrator)
    expect(planned).toMatchObject({
      status: 201,
      body: { status: 'planned', plan: { counts: { create: 27 } } },
    })
    expect(await state()).toBe(before)

    const id = String(planned.body['id'])
    const acceptance = { stateHash: hashOf(planned), accepted: ['综合办公室'] }
    expect(await post(`/${id}/apply`, acceptance, integrator)).toMatchObject({
      status: 200,
      body: { status: 'applied', counts: { create: 3 } },
    })
    const told = await fetch(`${app.address}/api/imports/${id}`, { headers: { authorization: integrator } })
    const kept = (await told.json()) as Record<string, unknown>
    expect(kept).toMatchObject({ status: 'applied', name: 'page.txt', actor: 'person' })
    expect([kept['undo'], kept['intake']]).toEqual([undefined, undefined])

    expect(codes(await post(`/${id}/apply`, acceptance, integrator))).toEqual([409, 'import-closed'])
    expect(await post(`/${id}/undo`, {}, integrator)).toMatchObject({
      status: 200,
      body: { status: 'undone' },
    })
    expect(await state()).toBe(before)
  })

  it('tells how far it is while it is written', async () => {
    const planned = await post('', { text: text.replaceAll('正阳街道', '平湖街道') }, integrator)
    const id = String(planned.body['id'])
    const state = async (): Promise<unknown[]> => {
      const response = await fetch(`${app.address}/api/imports/${id}`, {
        headers: { authorization: integrator },
      })
      const { status, percent } = (await response.json()) as Record<string, unknown>
      return [status, percent]
    }
    expect(await state()).toEqual(['planned', 0])
    let over = false
    const applied = post(`/${id}/apply`, { stateHash: hashOf(planned) }, integrator).finally(
      () => (over = true),
    )
    const seen: unknown[][] = []
    while (!over) seen.push(await state())
    expect(await applied).toMatchObject({ status: 200 })
    const percents = seen.filter(([status]) => status === 'applying').map(([, percent]) => Number(percent))
    expect(percents).toEqual(percents.toSorted((a, b) => a - b))
    expect(new Set(percents).size).toBeGreaterThan(1)
    expect(await state()).toEqual(['applied', 100])
    expect(await post(`/${id}/undo`, {}, integrator)).toMatchObject({ status: 200 })
  })

  it('takes a file as form data', async () => {
    const form = new FormData()
    form.set('file', new Blob([text], { type: 'text/plain' }), '正阳街道.txt')
    form.set('overwrite', 'true')
    expect(await post('', form, integrator)).toMatchObject({ status: 201, body: { status: 'planned' } })
  })

  it('is refused when the data moved on, and writes nothing', async () => {
    const first = await post('', { text }, integrator)
    const second = await post('', { text }, integrator)
    const apply = (planned: Answer) =>
      post(`/${String(planned.body['id'])}/apply`, { stateHash: hashOf(planned) }, integrator)
    expect(
      codes(await post(`/${String(first.body['id'])}/apply`, { stateHash: 'another' }, integrator)),
    ).toEqual([409, 'plan-drifted'])
    expect(await apply(first)).toMatchObject({ status: 200 })
    const before = await state()
    expect(codes(await apply(second))).toEqual([409, 'plan-drifted'])
    expect(await state()).toBe(before)

    const { docs } = await app.payload.find({ collection: 'departments', draft: true, overrideAccess: true })
    const department = String(docs[0]?.id)
    await app.payload.update({
      ...{
        collection: 'departments',
        id: department,
        data: { phone: '82345678' },
        draft: true,
        overrideAccess: true,
      },
    })
    const undone = await post(`/${String(first.body['id'])}/undo`, {}, integrator)
    expect(codes(undone)).toEqual([409, 'edited-since'])
    expect(undone.body['errors']).toMatchObject([
      { records: [{ collection: 'departments', id: department }] },
    ])
  })

  it('is of the subdistrict that the request names, when the text may mean several', async () => {
    const offices = { text: '正阳街道办事处\n内设机构\n一、党政办公室：负责日常工作。' }
    for (const district of ['城关区', '龙沙区'])
      await record(app, 'subdistricts', { name: '正阳街道', district })
    expect(codes(await post('', offices, integrator))).toEqual([422, 'document-refused'])
    const settled = await post('', { ...offices, subdistrict: '龙沙区正阳街道' }, integrator)
    expect(settled).toMatchObject({ status: 201 })
    expect(JSON.stringify(settled.body['plan'])).toContain('正阳街道|龙沙区')
    const unknown = await post('', { ...offices, subdistrict: '某处' }, integrator)
    expect(codes(unknown)).toEqual([400, 'request-invalid'])
  })

  it.each([
    { what: 'an address to fetch', body: { url: 'http://example.cn/page' }, gives: [400, 'request-invalid'] },
    { what: 'no text', body: {}, gives: [400, 'request-invalid'] },
    { what: 'prose that is no document', body: { text: '今天天气很好。' }, gives: [422, 'document-refused'] },
    { what: 'more than the limit', body: { text: '长'.repeat(3_000_000) }, gives: [413, 'body-too-large'] },
    { what: 'a wish to publish', body: { text: '一', publish: true }, gives: [403, 'access-denied'] },
  ])('of $what is $gives', async ({ body, gives }) => {
    expect(codes(await post('', body, integrator))).toEqual(gives)
  })

  it.each([
    { body: { text: '一', url: 'http://example.cn/page' }, field: 'url', says: '没有这个字段' },
    { body: {}, field: 'text', says: '须为文字' },
    { body: { text: '一', publish: 'yes' }, field: 'publish', says: 'true' },
    { body: { text: '一', subdistrict: '某处' }, field: 'subdistrict', says: '街道的全称' },
    { body: { text: '{}', name: 'none.ndjson' }, field: undefined, says: undefined },
    { body: { text: '\n', name: 'none.ndjson' }, field: 'file', says: '一份文件' },
  ])('says what is wrong with $body', async ({ body, field, says }) => {
    const answer = await post('', body, integrator)
    if (says === undefined) expect(answer.status).toBe(422)
    else
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'request-invalid', field, message: expect.stringContaining(says) }] },
      })
  })

  it('says that a form needs a file', async () => {
    const form = new FormData()
    form.set('a', 'b')
    expect(await post('', form, integrator)).toMatchObject({
      ...{ status: 400, body: { errors: [{ code: 'request-invalid', field: 'file' }] } },
    })
  })

  it.each(['apply', 'undo'])('takes POST alone at …/%s, and tells browsers so', async (what) => {
    const address = `${app.address}/api/imports/an-id/${what}`
    const answer = await fetch(address, { headers: { authorization: integrator } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'method-not-allowed' }] })
    expect((await fetch(address, { method: 'OPTIONS' })).status).toBe(200)
  })

  it('that a collection refuses is answered with what it says, and waits', async () => {
    const planned = await post('', { text: text.replaceAll('正阳街道', '平山街道') }, integrator)
    const { hooks } = app.payload.collections.leaders.config
    const refuse = () => {
      throw new ValidationError({ errors: [{ message: '已有同样的领导', path: 'name' }] })
    }
    hooks.beforeChange.push(refuse)
    const answer = await post(
      `/${String(planned.body['id'])}/apply`,
      { stateHash: hashOf(planned) },
      integrator,
    )
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(refuse), 1)
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'validation-failed', field: 'name' }] },
    })
  })

  it('is for nobody anonymous, and for editors of their own subdistricts alone', async () => {
    expect(codes(await post('', { text }))).toEqual([403, 'access-denied'])
    expect(codes(await post('', { text }, editor))).toEqual([403, 'access-denied'])
    const office = await record(app, 'subdistricts', {
      name: '清河街道',
      kind: 'subdistrict',
      district: '东湖区',
    })
    const clerk = await person(app, 'clerk', { roles: ['editor'], subdistricts: [office.id] })
    const own = '清河街道简介\n清河街道位于安平市东湖区。\n一、主要职责\n1.办好实事。\n2.搞好党建。\n'
    const planned = await post('', { text: own }, clerk.token)
    expect(planned).toMatchObject({ status: 201, body: { status: 'planned' } })
    const id = String(planned.body['id'])
    expect(codes(await post(`/${id}/apply`, { stateHash: hashOf(planned) }, editor))).toEqual([
      403,
      'access-denied',
    ])
    expect(await post(`/${id}/apply`, { stateHash: hashOf(planned) }, clerk.token)).toMatchObject({
      status: 200,
    })
    expect(codes(await post('/unknown/undo', {}, integrator))).toEqual([404, 'record-not-found'])
  })
})

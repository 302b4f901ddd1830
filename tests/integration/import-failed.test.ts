import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { NotUndoableError, undoImport } from '../../src/importer/apply/undo-import.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { dump } from '../support/dump.ts'
import { person } from '../support/people.ts'
import { runTexts } from '../support/run-texts.ts'

let app: TestApp
let authorization: string
let text: string
/** Whether what an import did cannot be stored, at the end of its transaction. */
let isBroken: boolean

beforeAll(async () => {
  app = await openApp()
  text = await readFile(resolve('seeds/zhengyang-jiedao.txt'), 'utf8')
  await person(app, 'admin', { roles: ['admin'] })
  authorization = (await person(app, 'integrator', { roles: ['integrator'] })).token
  app.payload.collections.imports.config.hooks.beforeChange.push(({ data }) => {
    if (isBroken && data.status === 'applied') throw new Error('the disk is full')
  })
})
afterAll(() => app.close())
beforeEach(() => {
  isBroken = true
})

const state = () => dump(app.payload, ['imports', 'users'])
const imports = async () =>
  (await app.payload.find({ collection: 'imports', sort: 'id', pagination: false, overrideAccess: true }))
    .docs

const importOf = (document: string) =>
  runTexts(app.payload, [document], { batch: 'a batch', apply: true, language: 'en', name: 'page.txt' })

describe('a document that could not be written', () => {
  it('is recorded with what was to be done, who began, and why it failed; no record of it is stored', async () => {
    const before = await state()
    expect(await importOf(text)).toMatchObject([{ outcome: 'failed', reason: 'the disk is full' }])
    expect(await state()).toBe(before)
    const [kept, ...others] = await imports()
    expect(others).toEqual([])
    expect(kept).toMatchObject({
      ...{ status: 'failed', batch: 'a batch', name: 'page.txt', actor: 'operator', appliedAt: null },
      counts: { create: 27, update: 0 },
      startedAt: expect.any(String),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    })
    expect((kept?.messages as object[]).at(-1)).toMatchObject({
      ...{ code: 'import/write-failed', severity: 'error', line: 1, column: 1 },
      text: 'Writing failed, and no record of the document was written: the disk is full',
    })
    await expect(undoImport(app.payload, String(kept?.id))).rejects.toThrow(NotUndoableError)
  })

  it('is written by the next run, when nothing stands in its way', async () => {
    isBroken = false
    expect(await importOf(text)).toMatchObject([{ outcome: 'applied' }])
    expect((await imports()).map(({ status }) => status)).toEqual(['failed', 'applied'])
    await undoImport(app.payload, 'a batch')
  })

  it('waits again over HTTP, and says why', async () => {
    const post = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', authorization, 'accept-language': 'en' }
      const asked = { method: 'POST', headers, body: JSON.stringify(body) }
      const response = await fetch(`${app.address}/api/imports${path}`, asked)
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }
    const planned = await post('', { text })
    const { stateHash } = planned.body['plan'] as { stateHash: string }
    const apply = () => post(`/${String(planned.body['id'])}/apply`, { stateHash })
    const before = await state()
    for (let time = 0; time < 2; time++) expect(await apply()).toMatchObject({ status: 500 })
    expect(await state()).toBe(before)
    const kept = async () => (await imports()).find(({ id }) => id === planned.body['id'])
    const failures = async () =>
      ((await kept())?.messages as { code: string }[]).filter(({ code }) => code === 'import/write-failed')
    expect(await kept()).toMatchObject({ status: 'planned' })
    expect(await failures()).toMatchObject([{ text: expect.stringContaining('the disk is full') }])

    isBroken = false
    expect(await apply()).toMatchObject({ status: 200, body: { status: 'applied' } })
    expect(await failures()).toEqual([])
  })
})

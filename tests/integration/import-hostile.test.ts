import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { MAX_UPLOAD } from '../../src/server/api/read-body.ts'
import { hostileDocuments } from '../support/hostile-documents.ts'
import { person } from '../support/people.ts'

let app: TestApp
let token: string

beforeAll(async () => {
  app = await openApp()
  await person(app, 'admin', { roles: ['admin'] })
  token = (await person(app, 'integrator', { roles: ['integrator'] })).token
})
afterAll(() => app.close())

/** What the sender, who runs in the same process, and the server may take together beyond what they had. MiB. */
const MOST = 512
const peak = () => process.resourceUsage().maxRSS / 1024

/** Larger uploads are refused by their length, as those of any other path are. */
const sent = hostileDocuments
  .map((document) => ({ ...document, bytes: document.make() }))
  .filter(({ bytes }) => bytes.length < MAX_UPLOAD * 2 ** 20)

describe('over HTTP', () => {
  it.each(sent)('$what is refused with its message, in bounded memory', async ({ name, bytes, code }) => {
    const before = peak()
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    const answer = await fetch(`${app.address}/api/imports`, {
      ...{ method: 'POST', headers: { authorization: token }, body: form },
    })
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: [{ code: 'document-refused', messages: [{ code, line: 1 }] }] },
    ])
    expect(peak() - before).toBeLessThan(MOST)
    expect((await fetch(`${app.address}/health/live`)).status).toBe(200)
  })

  it('all but the longest are small enough to be sent', () => {
    expect(sent.map(({ what }) => what)).toEqual(hostileDocuments.slice(1).map(({ what }) => what))
  })
})

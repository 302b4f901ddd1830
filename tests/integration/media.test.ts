import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { File } from 'payload'
import { handleEndpoints } from 'payload'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { change } from '../support/records.ts'
import type { Stored } from '../support/records.ts'
import { office, picture, sample } from '../support/samples.ts'

let test: TestPayload
let token: string

beforeAll(async () => {
  test = await openTestPayload()
  token = (await person(test, 'admin', { roles: ['admin'] })).token
})
afterAll(() => test.close())

/** Sends a file as a browser does. */
async function send(file: Pick<File, 'data' | 'mimetype' | 'name'>, fields: object): Promise<Answer> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file.data)], { type: file.mimetype }), file.name)
  form.set('_payload', JSON.stringify(fields))
  const response = await call('media', { method: 'POST', body: form, headers: { authorization: token } })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}
type Answer = { status: number; body: { doc: Record<string, unknown>; errors: object[] } }

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  handleEndpoints({
    config: test.payload.config,
    payloadInstanceCacheKey: test.instance,
    request: new Request(`http://localhost/api/${path}`, init),
  })

describe('an image', () => {
  it('is kept in several sizes', async () => {
    const { status, body } = await send(await picture('大厅'), { alt: '办事大厅' })
    const { sizes, focalX } = body.doc as { sizes: { thumbnail: { width: number } }; focalX: number }
    expect([status, sizes.thumbnail.width, focalX]).toEqual([201, 320, 50])
  })

  it('is refused without a text that replaces it', async () => {
    const { status, body } = await send(await picture(), { _status: 'published' })
    expect([status, JSON.stringify(body.errors).includes('"path":"alt"')]).toEqual([400, true])
  })

  it.each([
    [
      'a drawing that can carry scripts',
      'image/svg+xml',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    ],
    ['a page', 'text/html', 'a.html', '<p>甲</p>'],
    ['a page that calls itself an image', 'image/png', 'a.png', '<p>甲</p>'],
  ])('is not %s', async (_what, mimetype, name, content) => {
    const { status } = await send({ data: Buffer.from(content), mimetype, name }, { alt: '甲' })
    expect(status).toBe(400)
  })

  it('has at most ten megabytes', async () => {
    const image = await picture()
    const { status } = await send(
      { ...image, data: Buffer.concat([image.data, Buffer.alloc(10_000_001)]) },
      { alt: '甲' },
    )
    expect(status).toBe(413)
  })
})

describe('an image, its smaller sizes and its record can be had', () => {
  const moment = '2026-11-21T00:00:00.000Z'
  let own: Awaited<ReturnType<typeof office>>
  let image: Stored
  let leader: Stored

  beforeAll(async () => {
    own = await office(test, '江东区')
    image = await sample(test, 'media', own, { _status: 'draft' })
    leader = await sample(test, 'leaders', own, { portrait: image.id, _status: 'draft' })
  })

  /** The status of the record, of the file, of a smaller size, and whether the leader shows it. */
  const had = async (): Promise<unknown[]> => {
    const { filename, sizes } = image as unknown as Filed
    const files = [filename, sizes.thumbnail.filename].map(
      async (name) => (await call(`media/file/${encodeURIComponent(name)}`)).status,
    )
    const record = async (query = '') => (await call(`media/${image.id}${query}`)).status
    const shown = await call(`leaders/${leader.id}?depth=1`)
    const { portrait } = (await shown.json()) as { portrait?: { id?: string } | null }
    return [
      await record(),
      await record('?draft=true'),
      ...(await Promise.all(files)),
      portrait?.id === image.id,
    ]
  }
  const yes = [200, 200, 200, 200, true]
  const no = [404, 404, 403, 403, false]

  it.each<[string, () => Promise<unknown>, unknown[]]>([
    ['not while the leader is a draft', async () => undefined, no],
    ['once the leader is published', () => change(test, 'leaders', leader.id, { _status: 'published' }), yes],
    ['not when the leader is taken back', () => change(test, 'leaders', leader.id, { _status: 'draft' }), no],
    [
      'once the leader is published again',
      () => change(test, 'leaders', leader.id, { _status: 'published' }),
      yes,
    ],
    [
      'not when the leader is thrown away',
      () => change(test, 'leaders', leader.id, { deletedAt: moment }),
      no,
    ],
    ['once the leader is restored', () => change(test, 'leaders', leader.id, { deletedAt: null }), yes],
    ['not when the subdistrict is taken back', () => officeIs('draft'), no],
    ['once the subdistrict is published again', () => officeIs('published'), yes],
    [
      'not when the leader shows another',
      async () => change(test, 'leaders', leader.id, { portrait: (await sample(test, 'media', own)).id }),
      no,
    ],
    [
      'once an honor shows it, though not by the leader',
      () => sample(test, 'honors', own, { image: image.id }),
      [200, 200, 200, 200, false],
    ],
  ])('%s', async (_when, happens, expected) => {
    await happens()
    expect(await had()).toEqual(expected)
  })

  it('by who writes, to choose it for a record', async () => {
    const { token: editor } = await person(test, 'editor', { roles: ['editor'] })
    const unused = await sample(test, 'media', own)
    const found = await call(`media/${unused.id}`, { headers: { authorization: editor } })
    expect([found.status, (await call(`media/${unused.id}`)).status]).toEqual([200, 404])
  })

  it('with the records that show it, for who asks', async () => {
    const ask = async (query: string) => (await (await call(`media/${image.id}${query}`)).json()) as object
    expect(await ask('')).not.toHaveProperty('imageOf')
    expect(await ask('?joins[imageOf][limit]=0&depth=0')).toMatchObject({
      imageOf: { docs: [expect.any(String)] },
    })
  })

  type Filed = { filename: string; sizes: { thumbnail: { filename: string } } }
  const officeIs = (_status: string) => change(test, 'subdistricts', own.subdistrict, { _status })
})

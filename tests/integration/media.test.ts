import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { File } from 'payload'
import { handleEndpoints } from 'payload'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { picture } from '../support/samples.ts'

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
  it('is kept in several sizes and can be fetched once it is published', async () => {
    const { status, body } = await send(await picture('大厅'), { alt: '办事大厅', _status: 'draft' })
    expect(status).toBe(201)
    const { id, filename, sizes, focalX } = body.doc as {
      id: string
      filename: string
      sizes: { thumbnail: { width: number } }
      focalX: number
    }
    expect([sizes.thumbnail.width, focalX]).toEqual([320, 50])
    const fetched = () => call(`media/file/${encodeURIComponent(filename)}`)
    expect((await fetched()).status).toBe(403)
    await test.payload.update({
      collection: 'media',
      id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    const response = await fetched()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
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

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { person } from '../support/people.ts'
import { office, picture, sample } from '../support/samples.ts'
import { stored } from '../support/records.ts'
import type { Stored } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

type Image = Stored & { filename: string; width: number; sizes: { thumbnail: { filename: string } } }

let app: TestApp
let own: Awaited<ReturnType<typeof office>>
const tokens: Record<string, string> = {}

beforeAll(async () => {
  app = await openApp()
  own = await office(app, '江东区')
  const subdistricts = [own.subdistrict]
  for (const role of ['admin', 'editor', 'reviewer'] as const)
    tokens[role] = (await person(app, role, { roles: [role], subdistricts })).token
})
afterAll(() => app.close())

/** An image that a leader shows the public. */
async function shown(): Promise<Image> {
  const image = await sample(app, 'media', own)
  await sample(app, 'leaders', own, { portrait: image.id })
  return image as Image
}

const CROP =
  'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=90' +
  '&uploadEdits[crop][height]=90&uploadEdits[widthInPixels]=360&uploadEdits[heightInPixels]=270'

const patch = (who: string, path: string) =>
  request(app.server)
    .patch(`/api/media${path}`)
    .set('Authorization', tokens[who] ?? '')

async function sendFile(who: string, path: string, fields: object = {}) {
  const { data, name } = await picture()
  return patch(who, path).field('_payload', JSON.stringify(fields)).attach('file', data, name)
}

/** What anybody gets of the file and of its smallest size. */
const files = ({ filename, sizes }: Image): Promise<[number, string][]> =>
  Promise.all(
    [filename, sizes.thumbnail.filename].map(async (name): Promise<[number, string]> => {
      const path = `/api/media/file/${encodeURIComponent(name)}`
      const answer = await request(app.server).get(path).buffer()
      return [answer.status, (answer.body as Buffer).toString('base64')]
    }),
  )

describe('the file of a published image stays as it is', () => {
  it.each<[string, (image: Image) => Promise<{ status: number }>]>([
    ['when a second draft brings a file', ({ id }) => sendFile('editor', `/${id}`)],
    ['when a draft is to crop it', async ({ id }) => patch('editor', `/${id}?${CROP}`).send({ alt: '甲' })],
    [
      'when a draft moves what its sizes show',
      async ({ id }) =>
        patch('editor', `/${id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1`).send({}),
    ],
    ['when many are changed at once', ({ id }) => sendFile('editor', `?where[id][equals]=${id}`)],
    ['when a reviewer keeps a draft of another file', ({ id }) => sendFile('reviewer', `/${id}?draft=true`)],
  ])('%s', async (_when, change) => {
    const image = await shown()
    const before = await files(image)
    expect(before.map(([status]) => status)).toEqual([200, 200])
    expect((await patch('editor', `/${image.id}`).send({ alt: '改过的说明' })).status).toBe(200)
    const { status, body } = (await change(image)) as { status: number; body: unknown }
    expect([status, body]).toMatchObject([403, { errors: [{ code: 'access-denied' }] }])
    expect(await files(image)).toEqual(before)
  })

  it('when the change that brings another one is refused, and goes when it is saved', async () => {
    const image = await shown()
    const before = await files(image)
    const refused = await sendFile('reviewer', `/${image.id}`, { _status: 'published', alt: '' })
    expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ code: 'validation-failed' }] }])
    expect(await files(image)).toEqual(before)
    expect((await sendFile('reviewer', `/${image.id}`, { _status: 'published', alt: '新图' })).status).toBe(
      200,
    )
    expect((await files(image)).map(([status]) => status)).toEqual([403, 403])
    expect(await readdir(join(app.env.DATA_DIR, 'uploads', 'media', '.kept'))).toEqual([])
  })

  it('when another image is kept under a name like its own, and thrown away', async () => {
    const image = await shown()
    const before = await files(image)
    const { data } = await picture()
    const made = await request(app.server)
      .post('/api/media')
      .set('Authorization', tokens['editor'] ?? '')
      .field('_payload', JSON.stringify({ alt: '另一张' }))
      .attach('file', data, image.filename.replace('.png', '.PNG'))
    const { id } = (made.body as { doc: Image }).doc
    const gone = await request(app.server)
      .delete(`/api/media/${id}`)
      .set('Authorization', tokens['editor'] ?? '')
    expect([made.status, gone.status]).toEqual([201, 200])
    expect(await files(image)).toEqual(before)
  })
})

describe('the file of an image is changed', () => {
  it('by who publishes it cropped', async () => {
    const image = await shown()
    const { status } = await patch('reviewer', `/${image.id}?${CROP}`).send({ _status: 'published' })
    const after = (await stored(app, 'media', image.id)) as Image
    expect([status, after.width]).toEqual([200, 360])
    expect((await files(after)).map(([code]) => code)).toEqual([200, 200])
  })

  it('by an editor while it is a draft', async () => {
    const image = (await sample(app, 'media', own, { _status: 'draft' })) as Image
    expect((await sendFile('editor', `/${image.id}`)).status).toBe(200)
    expect((await patch('editor', `/${image.id}?${CROP}`).send({})).status).toBe(200)
    expect(await stored(app, 'media', image.id)).toMatchObject({ width: 360 })
  })
})

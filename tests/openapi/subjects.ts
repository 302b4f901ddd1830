import type { File } from 'payload'
import sharp from 'sharp'
import request from 'supertest'
import type { Response, Test } from 'supertest'
import type { TestApp } from '../http/open-app.ts'
import { record } from '../support/records.ts'

/** Records for operations that change or delete them. */
export type Subjects = {
  /** What stands for the parameter of this path: the id of a record or of a version, or the name of a file. */
  take: (path: string) => Promise<string>
  /** The same record under another name, for names and addresses are taken only once. */
  fresh: (path: string, body: Record<string, unknown>) => Record<string, unknown>
  upload: (test: Test) => Promise<Response>
}

type Doc = Record<string, unknown> & { id: string }

/** Makes a new record for each operation, from a copy of one of the seeds. */
export function subjects(app: TestApp, token: string): Subjects {
  let count = 0
  const slugOf = (path: string): string => path.split('/')[2] ?? ''

  const fresh: Subjects['fresh'] = (path, body) => {
    const { admin, auth } = app.payload.collections[slugOf(path) as 'leaders'].config
    count++
    const title = admin.useAsTitle ?? ''
    if (auth) return { ...body, ...('email' in body && { email: `new-${String(count)}@example.cn` }) }
    const rest = Object.entries(body).filter(([name]) => !IN_KEYS.has(name))
    const renamed = rest.map(([name, value]) =>
      name === title || name === 'text' ? [name, `第${String(count)}件${String(value)}`] : [name, value],
    )
    return Object.fromEntries(renamed) as Record<string, unknown>
  }

  const upload = async (test: Test): Promise<Response> =>
    test
      .attach('file', await picture(), {
        filename: `picture-${String(++count)}.png`,
        contentType: 'image/png',
      })
      .field('_payload', JSON.stringify({ alt: '一块空白', _status: 'published' }))

  const input = (slug: 'webhooks') =>
    app.payload.collections[slug].config.custom['input'] as Record<string, unknown>

  const create = async (slug: string): Promise<Doc> => {
    const { auth, upload: isUpload } = app.payload.collections[slug as 'leaders'].config
    if (isUpload) {
      const answer = await upload(request(app.server).post(`/api/${slug}`).set('Authorization', token))
      // A source is kept by the importer alone.
      return answer.status === 201
        ? (answer.body as { doc: Doc }).doc
        : record(app, slug as 'media', {}, text(++count))
    }
    if (auth)
      return record(
        app,
        slug as 'users',
        fresh(`//${slug}`, { email: '', password: 'a long password', roles: ['editor'], name: '新' }),
      )
    if (slug === 'webhooks') return record(app, slug, fresh('//webhooks', input(slug)))
    if (slug === 'webhook-deliveries')
      return record(app, slug, { webhook: (await create('webhooks')).id, key: `of ${String(++count)}` })
    const [first] = (
      await app.payload.find({ collection: slug as 'leaders', depth: 0, limit: 1, overrideAccess: true })
    ).docs
    if (!first) throw new Error(`there is nothing in ${slug}`)
    const { id, ...rest } = first as unknown as Doc
    // What only the importer writes cannot be made anew.
    if (!('_status' in rest)) return { id, ...rest }
    return record(app, slug as 'leaders', fresh(`//${slug}`, plain(rest)))
  }

  const take: Subjects['take'] = async (path) => {
    const slug = slugOf(path)
    const made = await create(slug)
    if (path.includes('/file/')) return String(made['filename'])
    if (!path.includes('/versions/')) return made.id
    const { docs } = await app.payload.findVersions({
      collection: slug as 'leaders',
      where: { parent: { equals: made.id } },
      overrideAccess: true,
    })
    return docs[0]?.id ?? ''
  }
  return { take, fresh, upload }
}

/** What tells two records of one parent apart before their titles do. */
const IN_KEYS = new Set(['slug', 'naturalKey', 'number', 'documentNumber', 'summaryYear', 'planYear'])

/** Without rows, whose ids are taken only once, and without joins. */
const plain = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => typeof value !== 'object' || (Array.isArray(value) && typeof value[0] === 'string'),
    ),
  )

const text = (count: number): File => {
  const data = Buffer.from('街道简介')
  return { name: `source-${String(count)}.txt`, data, mimetype: 'text/plain', size: data.length }
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .png()
    .toBuffer()

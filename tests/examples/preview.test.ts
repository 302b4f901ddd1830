import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { CollectionSlug } from 'payload'
import { LIFETIME, mintToken, readToken } from '../../src/preview/token.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { openSite } from './open-site.ts'
import type { TestSite } from './open-site.ts'
import { previewed } from './previewed.ts'
import type { Previewed } from './previewed.ts'

const SITE = 'https://www.example.gov.cn'

let app: TestApp
let site: TestSite
let lin: Person
let wang: Person
let ids: Previewed

beforeAll(async () => {
  app = await openApp({ SITE_URL: SITE })
  site = await openSite(app.address, { ADMIN_URL: 'https://cms.example.gov.cn' })
  ids = await previewed(app)
  lin = await person(app, 'lin', { roles: ['editor'], subdistricts: [ids.office] })
  wang = await person(app, 'wang', { roles: ['editor'], subdistricts: [ids.elsewhere] })
}, 120_000)
afterAll(async () => {
  await site.close()
  await app.close()
})

/** The address that the admin shows to a person who edits a record. */
async function addressFor({ user }: Person, collection: CollectionSlug, id: string): Promise<string> {
  const { admin } = app.payload.collections[collection].config
  const req = await createLocalReq({ user }, app.payload)
  const { url } = admin.livePreview ?? {}
  if (typeof url !== 'function') throw new Error('no live preview')
  const live = await url({
    data: { id },
    locale: { code: 'zh', label: '' },
    payload: app.payload,
    req,
  })
  expect(await admin.preview?.({ id }, { locale: 'zh', req, token: null })).toContain(
    `${SITE}/preview?token=`,
  )
  return String(live)
}

const tokenFor = async (...asked: Parameters<typeof addressFor>): Promise<string> =>
  new URL(await addressFor(...asked)).searchParams.get('token') ?? ''

const ask = (authorization?: string): Promise<Response> =>
  fetch(`${app.address}/api/preview`, {
    headers: authorization === undefined ? {} : { Authorization: authorization },
  })

describe('the admin', () => {
  it('shows the place of a record on the site, to the clerk who edits it', async () => {
    expect(await addressFor(lin, 'leaders', ids.leader)).toMatch(
      new RegExp(`^${SITE}/preview\\?token=[\\w-]+\\.[\\w-]+#leaders-${ids.leader}$`, 'u'),
    )
  })

  it('may show the site in a frame, and nobody else', async () => {
    const policy = (await fetch(app.address)).headers.get('content-security-policy')
    expect(policy).toContain(`frame-src 'self' ${SITE};`)
  })
})

describe('a preview token', () => {
  it('reads the one record as it was saved last, and nothing of how it is kept', async () => {
    const answer = await ask(`Preview ${await tokenFor(lin, 'leaders', ids.leader)}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const { collection, doc } = (await answer.json()) as { collection: string; doc: Record<string, unknown> }
    expect(collection).toBe('leaders')
    expect(doc).toMatchObject({
      id: ids.leader,
      responsibilities: '草稿里的分工',
      subdistrict: { name: '甲街道' },
    })
    expect(Object.keys(doc).filter((name) => ['owner', 'source', 'naturalKey'].includes(name))).toEqual([])
  })

  it('opens nothing else of the API', async () => {
    const headers = { Authorization: `Preview ${await tokenFor(lin, 'leaders', ids.leader)}` }
    const read = async (path: string): Promise<string> =>
      (await fetch(`${app.address}/api/${path}`, { headers })).text()
    expect(await read(`leaders/${ids.leader}?draft=true`)).not.toContain('草稿里的分工')
    expect(await read(`duties?draft=true`)).not.toContain('草稿')
    expect(await read('users/me')).toContain('"user":null')
    const json = { 'Content-Type': 'application/json' }
    const change = { method: 'PATCH', headers: { ...headers, ...json }, body: '{"name":"周"}' }
    expect((await fetch(`${app.address}/api/leaders/${ids.leader}`, change)).status).toBe(403)
  })

  it.each([
    ['nobody', async () => undefined],
    ['the token of a login', async () => lin.token],
    [
      'one that was changed',
      async () => `Preview ${(await tokenFor(lin, 'duties', ids.duty)).replace(/^./u, 'x')}`,
    ],
    [
      'one whose record was changed',
      async () => `Preview ${withRecord(await tokenFor(lin, 'duties', ids.duty), ids.other)}`,
    ],
    ['one that is too old', async () => `Preview ${mint(lin, ids.duty, Date.now() - LIFETIME - 1)}`],
    ['one of another secret', async () => `Preview ${mint(lin, ids.duty, Date.now(), 'another secret')}`],
  ])('of %s is refused', async (_who, authorization) => {
    const answer = await ask(await authorization())
    expect([answer.status, await answer.json()]).toEqual([
      401,
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'login-failed' })] }),
    ])
  })

  it('has the rights that its user has now', async () => {
    expect((await ask(`Preview ${mint(lin, ids.duty)}`)).status).toBe(200)
    expect((await ask(`Preview ${mint(wang, ids.duty)}`)).status).toBe(404)
    const mei = await person(app, 'mei', { roles: ['editor'], subdistricts: [ids.office] })
    const token = mint(mei, ids.duty)
    expect((await ask(`Preview ${token}`)).status).toBe(200)
    await app.payload.delete({ collection: 'users', id: mei.user.id, overrideAccess: true })
    expect((await ask(`Preview ${token}`)).status).toBe(404)
  })

  it('holds to its last moment and no longer', () => {
    const grant = { collection: 'duties', id: '1', user: '2' }
    const token = mintToken(grant, 'secret', 1000)
    expect(readToken(token, 'secret', 1000 + LIFETIME - 1)).toEqual(grant)
    expect(readToken(token, 'secret', 1000 + LIFETIME)).toBeNull()
  })
})

describe('the site', () => {
  const shown = async (collection: CollectionSlug, id: string): Promise<Response> =>
    fetch(`${site.address}/preview?token=${await tokenFor(lin, collection, id)}`)

  it.each([
    ['leaders', 'leader', ['草稿里的分工', '甲街道']],
    ['duties', 'duty', ['尚未公布的职责', '周平']],
    ['subdistricts', 'office', ['甲街道', '周平']],
    ['work-reports', 'report', ['甲街道2025年工作总结', '<p>草稿正文</p>']],
    ['city-plans', 'plan', ['未发方案', '建好议事厅', '市民政局']],
    ['tasks', 'task', ['未发方案', '建好议事厅', '市民政局']],
  ] as const)('shows the draft of %s among what is public', async (collection, name, parts) => {
    const answer = await shown(collection, ids[name])
    const html = await answer.text()
    for (const part of [
      '预览：',
      'content="noindex"',
      `id="${collection === 'subdistricts' ? 'content' : `${collection}-${ids[name]}`}"`,
      ...parts,
    ])
      expect(html).toContain(part)
    expect(html).not.toContain('另一项草稿')
    expect(html).not.toContain('token=')
    expect(answer.status).toBe(200)
  })

  it('lets the admin frame it, and nothing keep it', async () => {
    const { headers } = await shown('leaders', ids.leader)
    expect(headers.get('content-security-policy')).toContain('frame-ancestors https://cms.example.gov.cn')
    const named = ['cache-control', 'referrer-policy', 'x-robots-tag', 'x-frame-options']
    expect(named.map((name) => headers.get(name))).toEqual(['no-store', 'no-referrer', 'noindex', null])
  })

  it('shows no draft to the public, nor to who comes with a token of nothing', async () => {
    const page = await (await fetch(`${site.address}/subdistricts/jia-jie-dao`)).text()
    expect(page).toContain('周平')
    expect(page).not.toContain('草稿')
    for (const query of ['', '?token=', '?token=x.y', '?token[]=1']) {
      const answer = await fetch(`${site.address}/preview${query}`)
      expect([answer.status, (await answer.text()).includes('预览已经失效')]).toEqual([403, true])
    }
  })
})

const mint = ({ user }: Person, id: string, now = Date.now(), secret = app.payload.secret): string =>
  mintToken({ collection: 'duties', id, user: user.id }, secret, now)

/** The same signature under a grant for another record. */
function withRecord(token: string, id: string): string {
  const [claims = '', signature = ''] = token.split('.')
  const grant = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object
  return `${Buffer.from(JSON.stringify({ ...grant, id })).toString('base64url')}.${signature}`
}

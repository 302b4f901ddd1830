import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { seedOnce } from '../../src/importer/seed.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { openSite } from './open-site.ts'
import type { TestSite } from './open-site.ts'
import { contents, HOUHU, organization, PLAN, REPORT, tags, ZHENGYANG } from './site-pages.ts'

let app: TestApp
let site: TestSite
beforeAll(async () => {
  app = await openApp()
  await seedOnce(app.payload, { dir: 'seeds', log: () => undefined })
  site = await openSite(app.address, { SITE_URL: 'https://www.example.gov.cn', SITE_ID_CODE: '4201020001' })
}, 180_000)
afterAll(async () => {
  await site.close()
  await app.close()
})

const get = (path: string, headers: Record<string, string> = {}, on = site): Promise<Response> =>
  fetch(on.address + path, { headers, redirect: 'manual' })

async function read(path: string): Promise<string> {
  const response = await get(path)
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

describe('the example front end shows what the API has', () => {
  it.each(contents)('on %s', async (path, parts) => {
    const html = (await read(path)).replace(/\s+/gu, ' ')
    for (const part of parts) expect(html).toContain(part)
  })

  it('with an image from its own address', async () => {
    const { payload } = app
    const name = '街道之星.png'
    const data = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#888' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name, size: data.length }
    const image = { collection: 'media', data: { alt: '奖牌', _status: 'published' }, file } as const
    const { id } = await payload.create({ ...image, overrideAccess: true })
    const where = { title: { equals: '全國愛國擁軍模範單位' } }
    const changes = { image: id, _status: 'published' as const }
    await payload.update({ collection: 'honors', where, data: changes, overrideAccess: true })
    const html = await read(HOUHU)
    const [, address = ''] = /<img\s+class="award"\s+src="([^"]+)"\s+alt="奖牌"/u.exec(html) ?? []
    const answer = await get(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await get('/media/none.png')).status).toBe(404)
  })

  it('without anything that is not published', async () => {
    const { payload } = app
    const { docs } = await payload.find({
      collection: 'subdistricts',
      where: { slug: { equals: 'zheng-yang-jie-dao' } },
    })
    const leader = { subdistrict: docs[0]?.id ?? '', name: '方远', positions: ['副主任'] }
    await payload.create({ collection: 'leaders', data: leader, draft: true, overrideAccess: true })
    expect(await read(ZHENGYANG)).not.toContain('方远')
  })

  it('in few requests for each page', async () => {
    const counts: Record<string, number> = {}
    for (const path of [
      '/',
      ZHENGYANG,
      REPORT,
      PLAN,
      '/units/shi-min-zheng-ju',
      '/plans',
      '/search?q=党建',
    ]) {
      const before = app.logged().length
      await read(path)
      counts[path] = app.logged().length - before
    }
    expect(counts).toEqual({
      '/': 3,
      [ZHENGYANG]: 1,
      [REPORT]: 1,
      [PLAN]: 2,
      '/units/shi-min-zheng-ju': 2,
      '/plans': 1,
      '/search?q=党建': 2,
    })
  })
})

describe('every page', () => {
  it('that links lead to is there, is well made, and says who speaks', async () => {
    const seen = new Map<string, string>()
    const open = ['/']
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
      const [page = '/', anchor] = path.split('#')
      if (!seen.has(page)) {
        const html = page.startsWith('/records/') ? '' : await read(page)
        seen.set(page, html)
        for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="(\/[^"]*)"/gu))
          if (!/^\/(?:hant|type)\b/u.test(href)) open.push(href.replaceAll('&amp;', '&'))
      }
      if (anchor) expect([path, seen.get(page)?.includes(`id="${anchor}"`)]).toEqual([path, true])
    }
    expect(seen.size).toBeGreaterThan(38)
    for (const [path, html] of seen) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []])
      const inner = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)
      expect([path, inner.filter((id) => !ids.includes(id))]).toEqual([path, []])
      expect([path, html.match(/<h1\b/gu)?.length, html.match(/\sstyle="|\son\w+="/gu)]).toEqual([
        path,
        1,
        null,
      ])
      expect(html).toMatch(/<html\s+lang="zh-Hans"/u)
      expect(html).toContain('<meta name="SiteName" content="街道政务公开" />')
      expect(html).toContain('<meta name="SiteDomain" content="www.example.gov.cn" />')
      expect(html).toContain('<meta name="SiteIDCode" content="4201020001" />')
    }
  })

  it.each(tags)('of %s has its government page tags', async (path, wanted) => {
    const html = await read(path)
    const found = [...html.matchAll(/<meta\s+name="(\w+)"\s+content="([^"]*)"/gu)].map(
      ([, name, content]) => [name, content],
    )
    expect(Object.fromEntries(found) as object).toMatchObject(wanted)
  })

  it('of a subdistrict tells search engines what the office is', async () => {
    const html = await read(ZHENGYANG)
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject(organization)
  })

  it('runs no script and shows nothing but its own, and is sent again only when it changed', async () => {
    const first = await get(ZHENGYANG)
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:/u)
    const again = await get(ZHENGYANG, {
      'If-None-Match': first.headers.get('etag') ?? '',
      // Else fetch adds no-cache.
      'Cache-Control': 'max-age=0',
    })
    expect([first.headers.get('cache-control'), again.status]).toEqual([
      'public, max-age=0, must-revalidate',
      304,
    ])
  })
})

describe('a reader', () => {
  it('who chose large type gets it on every page', async () => {
    expect(await (await get('/plans', { Cookie: 'a=b; type=large' })).text()).toMatch(
      /<html\s+lang="zh-Hans"\s+class="large"/u,
    )
    expect(await read('/plans')).not.toMatch(/<html[^>]*class/u)
  })

  it('of Traditional characters gets the wording, the links and the language so', async () => {
    const html = await read('/hant/plans')
    for (const part of [
      'lang="zh-Hant"',
      '工作總結和計劃',
      'href="/hant/reports"',
      'hreflang="zh-Hans" href="https://www.example.gov.cn/plans"',
    ])
      expect(html.replace(/\s+/gu, ' ')).toContain(part)
    expect(await (await get('/hant/nothing')).text()).toContain('沒有找到這個頁面')
  })

  it('who searches sees why each hit is one, and can narrow it down', async () => {
    const html = await read('/search?q=党建&in=departments')
    expect(html).toContain('<mark>党建</mark>工作办公室')
    expect(html).toMatch(/in=duties"\s*>职责 \d/u)
    expect(html).not.toContain('/records/duties/')
    const [, record = ''] = /href="(\/records\/departments\/[^"]+)"/u.exec(html) ?? []
    const location = (await get(record)).headers.get('location') ?? ''
    expect(location).toMatch(/^\/subdistricts\/[a-z-]+#departments-/u)
    expect(await read(location)).toContain(`id="${location.split('#')[1] ?? ''}"`)
  })

  it.each([
    ['/search', '要找的词'],
    [`/search?q=${'党'.repeat(101)}`, '1 至 100 个字'],
    ['/search?q=<script>alert(1)</script>', '&lt;script&gt;'],
    ['/search?q=qqqqzzzz', '找到 0 条'],
    ['/search?q=社区&page=2', 'aria-current="page"'],
  ])('of %s reads %s', async (path, part) => {
    const html = await read(path)
    expect(html).toContain(part)
    expect(html).not.toContain('<script>alert')
  })

  it.each([
    ['/nothing', 404, '没有找到这个页面'],
    ['/subdistricts/nowhere', 404, '没有找到这个页面'],
    ['/plans?page=99', 404, '没有找到这个页面'],
    ['/records/users/1', 404, '没有找到这个页面'],
    ['/records/leaders/1', 404, '没有找到这个页面'],
    ['/%ff', 404, '没有找到这个页面'],
  ])('of %s gets a %i in Chinese', async (path, status, part) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
    expect(await answer.text()).toContain(part)
  })
})

describe('a search engine', () => {
  it('finds every record in the sitemap, and what it is not to ask for', async () => {
    const map = await read('/sitemap.xml')
    for (const path of [HOUHU, ZHENGYANG, REPORT, PLAN, '/units/shi-min-zheng-ju'])
      expect(map).toContain(`<loc>https://www.example.gov.cn${path}</loc><lastmod>`)
    expect(await read('/robots.txt')).toContain('Disallow: /preview\n')
    expect(await read('/robots.txt')).toContain('Sitemap: https://www.example.gov.cn/sitemap.xml')
  })
})

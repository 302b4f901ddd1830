import type { RequestHandler } from 'express'
import type { Cms } from '../cms/client.ts'
import { readSitemap } from '../cms/read-sitemap.ts'
import { escape } from '../html.ts'
import type { Site } from '../page.ts'
import { viewOf } from './answer.ts'

export const robots =
  (site: Site): RequestHandler =>
  (req, res) => {
    const home = site.url ?? viewOf(req, site, 'hans').origin
    const lines = [
      'User-agent: *',
      'Disallow: /preview',
      'Disallow: /search',
      'Disallow: /type/',
      `Sitemap: ${home}/sitemap.xml`,
    ]
    res.type('text/plain').send(`${lines.join('\n')}\n`)
  }

/** Every page with a record of its own, and the lists. */
export const sitemap =
  (cms: Cms, site: Site): RequestHandler =>
  async (req, res) => {
    const home = site.url ?? viewOf(req, site, 'hans').origin
    const records = await readSitemap(cms)
    const urls = [
      ...['/', '/plans', '/reports'].map((path) => `<url><loc>${escape(home + path)}</loc></url>`),
      ...records.map(
        ({ path, changed }) => `<url><loc>${escape(home + path)}</loc><lastmod>${changed}</lastmod></url>`,
      ),
    ]
    res
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      )
  }

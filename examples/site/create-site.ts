import express from 'express'
import type { Express } from 'express'
import helmet from 'helmet'
import { openCms } from './cms/client.ts'
import type { SiteEnv } from './env.ts'
import { assets } from './routes/assets.ts'
import { media } from './routes/media.ts'
import { pages } from './routes/pages.ts'
import { failed, notFound } from './routes/problems.ts'
import { robots, sitemap } from './routes/robots.ts'
import { typeSize } from './routes/type-size.ts'

/** The whole site over the API of `env`; `log` gets what went wrong. */
export function createSite(env: SiteEnv, log: (error: unknown) => void): Express {
  const site = { name: env.SITE_NAME, url: env.SITE_URL, idCode: env.SITE_ID_CODE }
  const cms = openCms(env.API_URL)
  const app = express()
  app.disable('x-powered-by')
  app.use(headers)
  app.use(assets())
  app.get('/robots.txt', robots(site))
  app.get('/sitemap.xml', sitemap(cms.hans, site))
  app.get('/type/:size', typeSize)
  app.get('/media/:file', media(env.API_URL))
  app.use('/hant', pages(cms.hant, site, 'hant'))
  app.use(pages(cms.hans, site, 'hans'))
  app.use(notFound(site))
  app.use(failed(site, log))
  return app
}

/** Pages run and show nothing but what is this site's own, and stand in nobody's frame. */
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
  },
  strictTransportSecurity: false,
})

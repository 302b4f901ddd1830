import express from 'express'
import type { Express, RequestHandler } from 'express'
import helmet from 'helmet'
import { openCms } from './cms/client.ts'
import type { SiteEnv } from './env.ts'
import { assets } from './routes/assets.ts'
import { media } from './routes/media.ts'
import { preview } from './routes/preview.ts'
import { pages } from './routes/pages.ts'
import { failed, notFound } from './routes/problems.ts'
import { robots, sitemap } from './routes/robots.ts'
import { typeSize } from './routes/type-size.ts'

/** The whole site over the API of `env`; `log` gets what went wrong. */
export function createSite(env: SiteEnv, log: (error: unknown) => void): Express {
  const site = { name: env.SITE_NAME, url: env.SITE_URL, idCode: env.SITE_ID_CODE }
  const cms = openCms(env.API_URL)
  const admin = new URL(env.ADMIN_URL ?? env.API_URL).origin
  const app = express()
  app.disable('x-powered-by')
  app.use(headers("'none'"))
  app.use(assets())
  app.get('/robots.txt', robots(site))
  app.get('/sitemap.xml', sitemap(cms.hans, site))
  app.get('/preview', headers(admin), preview({ cms: cms.stored, site, admin }))
  app.get('/type/:size', typeSize)
  app.get('/media/:file', media(env.API_URL))
  app.use('/hant', pages(cms.hant, site, 'hant'))
  app.use(pages(cms.hans, site, 'hans'))
  app.use(notFound(site))
  app.use(failed(site, log))
  return app
}

/** Pages run and show nothing but what is this site's own; a preview stands in a frame of the admin's, and no other page in any. */
const headers = (frame: string): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: [frame],
        imgSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
      },
    },
    strictTransportSecurity: false,
    // It knows no origin but the page's own; browsers that know the policy above leave it aside.
    xFrameOptions: false,
  })

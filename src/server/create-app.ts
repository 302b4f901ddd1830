import express from 'express'
import type { Express, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { adminPages } from './admin-pages.ts'
import { graphql } from './api/graphql.ts'
import { postOnly } from './api/post-only.ts'
import { applyImport, planImport, undoAnImport } from './api/imports/route.ts'
import { rest } from './api/rest.ts'
import { docs } from './docs/route.ts'
import { errorHandler } from './error-handler.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { icon, ICON_PATH } from './icon.ts'
import type { Metrics } from './metrics/metrics.ts'
import { metricsRoute, METRICS_PATH } from './metrics/route.ts'
import { notFound } from './not-found.ts'
import { originsOf } from './origins.ts'
import { PARTS } from './openapi/parts/index.ts'
import { openapi, OPENAPI_PATH } from './openapi/route.ts'
import { refused } from './refused.ts'
import { sameOrigin } from './same-origin.ts'

export type AppParts = {
  payload: Payload
  /** The key under which Payload keeps this instance; tests hold several in one process. */
  instance?: string
  /** The figures of /metrics. */
  metrics: Metrics
  /** Who shows it may read them; without it programs on this machine may. */
  metricsToken?: string
  /** Serves /admin and /_next; without it those addresses are unknown. */
  admin?: RequestHandler
  dev?: boolean
  /** Whether anybody may ask GraphQL for its schema. */
  introspection?: boolean
  /** Milliseconds after which what the database reads for a request of a guest or a key is cut off. */
  readTime: number
  /** How many proxies in front of it to believe about a request's address. */
  proxies?: number
  /** Fires when the server is about to stop. */
  signal?: AbortSignal
}

/**
 * The Express application over one Payload, behind the front. Routes that read a body come before anything that would
 * parse it.
 */
export function createApp(parts: AppParts): Express {
  const { payload, instance, admin, dev = false, introspection = true, readTime, proxies = 0, signal } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', proxies)
  app.use(refused)

  app.get('/', home({ payload, admin: admin !== undefined }))
  app.get(ICON_PATH, icon)
  app.use(health({ payload, signal }))
  app.get(METRICS_PATH, metricsRoute(parts.metrics, parts.metricsToken))
  app.use(docs())
  app.use('/api', sameOrigin(originsOf(payload)))
  app.get(OPENAPI_PATH, openapi({ payload, parts: PARTS }))
  app.all('/api/graphql', graphql({ payload, instance, introspection, readTime }))
  app.post('/api/imports', planImport({ payload, instance }))
  app.post('/api/imports/:id/apply', applyImport({ payload, instance }))
  app.post('/api/imports/:id/undo', undoAnImport({ payload, instance }))
  app.all(['/api/imports/:id/apply', '/api/imports/:id/undo'], postOnly(payload))
  app.all('/api/{*path}', rest({ payload, instance, readTime }))
  if (admin)
    app.all(['/admin{/*path}', '/_next/{*path}', ...(dev ? ['/__nextjs{*path}'] : [])], adminPages(admin))

  app.use(notFound)
  app.use(errorHandler)
  return app
}

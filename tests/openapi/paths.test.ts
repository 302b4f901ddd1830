import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import { createApp } from '../../src/server/create-app.ts'
import { metrics } from '../../src/server/metrics/metrics.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { apiDocument } from './api-document.ts'
import type { ApiDocument } from './api-document.ts'

jest.setTimeout(120_000)

let app: TestApp
let api: ApiDocument
beforeAll(async () => {
  app = await openApp()
  api = apiDocument((await request(app.server).get('/api/openapi.json')).text)
})
afterAll(() => app.close())

describe('the paths of the document', () => {
  it('are all that the server answers below /api, but those of its admin', async () => {
    const silent: string[] = []
    for (const endpoint of endpoints().filter((each) => !documented().has(each))) {
      const [method = '', path = ''] = endpoint.split(' ')
      const answer = await request(app.server)[method.toLowerCase() as 'get'](
        path.replaceAll(/\{\w+\}/gu, 'x'),
      )
      const code = (answer.body as Problems).errors?.[0]?.code
      if (code === 'route-unknown' || code === 'method-not-allowed') continue
      silent.push(endpoint)
    }
    expect(silent).toEqual([])
  })

  it('are all routes that the application has beside, but its pages and figures', () => {
    const pages = new Set([
      'GET /',
      'GET /favicon.ico',
      'GET /docs',
      'GET /metrics',
      'GET /docs/swagger-ui.css',
      'GET /docs/swagger-ui-bundle.js',
      'ALL /api/{*path}',
      // Beside their POST, which is documented: what they do not take is a 405.
      'ALL /api/imports/{id}/apply',
      'ALL /api/imports/{id}/undo',
    ])
    const { router } = createApp({
      payload: app.payload,
      instance: app.instance,
      metrics: metrics(app.payload, null),
      readTime: 5000,
    })
    const missing = routes(router.stack as unknown as Layer[])
      .filter((each) => !pages.has(each))
      .flatMap((each) =>
        each.startsWith('ALL ') ? [each.replace('ALL', 'GET'), each.replace('ALL', 'POST')] : [each],
      )
      .filter((each) => !documented().has(each))
    expect(missing).toEqual([])
  })

  it('include everything that a record can be asked for', () => {
    const wanted = [
      'GET /api/leaders',
      'POST /api/leaders',
      'PATCH /api/leaders',
      'DELETE /api/leaders',
      'GET /api/leaders/count',
      'GET /api/leaders/{id}',
      'PATCH /api/leaders/{id}',
      'DELETE /api/leaders/{id}',
      'GET /api/leaders/versions',
      'GET /api/leaders/versions/{id}',
      'POST /api/leaders/versions/{id}',
      'POST /api/leaders/access',
      'POST /api/leaders/access/{id}',
      'GET /api/media/file/{filename}',
      'POST /api/users/login',
      'GET /api/access',
      'POST /api/graphql',
      'GET /health/ready',
      'GET /api/openapi.json',
    ]
    expect(wanted.filter((each) => !documented().has(each))).toEqual([])
  })

  it('have no versions where nothing has any', async () => {
    const answer = await request(app.server).get('/api/users/versions')
    expect([answer.status, answer.get('Allow')]).toEqual([405, 'DELETE, PATCH, OPTIONS'])
    expect(documented().has('GET /api/users/versions')).toBe(false)
  })
})

type Problems = { errors?: { code: string }[] }
type Layer = { route?: { path: string; methods: Record<string, boolean> }; handle?: { stack?: Layer[] } }

const documented = (): Set<string> =>
  new Set(api.places.map(({ method, path }) => `${method.toUpperCase()} ${path}`))

/** Everything that Payload mounts, as its configuration says, and not as the generator reads it. */
function endpoints(): string[] {
  const { collections, endpoints: root, globals } = app.payload.config
  const mounted = [
    ...root.map(({ method, path }) => ({ method, path })),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      (own || []).map(({ method, path }) => ({ method, path: `/globals/${String(slug)}${path}` })),
    ),
    ...collections
      .filter(
        ({ slug }) =>
          ![
            'payload-jobs',
            'payload-kv',
            'payload-locked-documents',
            'payload-preferences',
            'payload-migrations',
          ].includes(slug),
      )
      .flatMap(({ slug, endpoints: own }) =>
        (own || []).map(({ method, path }) => ({ method, path: `/${slug}${path}` })),
      ),
  ]
  return [
    ...new Set(
      mounted.flatMap(({ method, path }) =>
        written(path).map((each) => `${method.toUpperCase()} /api${each}`),
      ),
    ),
  ]
}

function written(path: string): string[] {
  const plain = path.replace(/\/$/u, '').replaceAll(/:(\w+)/gu, '{$1}')
  return plain.endsWith('?') ? [plain.replace(/\/[^/]+$/u, ''), plain.slice(0, -1)] : [plain]
}

const routes = (stack: Layer[]): string[] =>
  stack.flatMap(({ route, handle }) => {
    if (!route) return handle?.stack ? routes(handle.stack) : []
    const paths = [route.path].flat()
    const own = Object.keys(route.methods).map((each) => each.toUpperCase())
    const methods = own.length > 20 ? ['ALL'] : own
    return paths.flatMap((path) =>
      methods.map((method) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`),
    )
  })

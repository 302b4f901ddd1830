import type { RequestHandler } from 'express'
import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import { limitReadTime } from '../../database/index.ts'
import { checkBody } from './check/body.ts'
import { checkQuery } from './check/query.ts'
import { checkScript } from './check/script.ts'
import { explain } from './explain.ts'
import { fetchRoute } from './fetch-route.ts'
import { findEndpoint } from './find-endpoint.ts'
import { hasSession } from './has-session.ts'
import { isQuery, readBody } from './read-body.ts'
import { withCors } from './with-cors.ts'

/** Payload's generated REST API, with the address, the query and the body checked before it sees them. */
export function rest({
  payload,
  instance,
  readTime,
}: {
  payload: Payload
  instance: string | undefined
  /** Milliseconds after which a read is cut off, but for people who are logged in. */
  readTime: number
}): RequestHandler {
  return fetchRoute((request, context) =>
    withCors(payload, request, context, async () => {
      const { pathname, search } = new URL(request.url)
      const method = isQuery(request) ? 'GET' : request.method
      const { collection, path } = findEndpoint(payload, method, pathname)
      const body = await readBody(request)
      const query = body.query ?? search
      checkScript(query)
      const isStaff = once(() => hasSession(payload, request.headers))
      if (collection) await checkQuery({ payload, collection, path, query, isStaff })
      if (collection && isRecord(method, path)) checkBody(collection, body.data, context.language)
      const mayTakeLong = method === 'GET' && !(collection && isOneRecord(path, query))
      if (mayTakeLong && !(await isStaff())) limitReadTime(body.request, readTime)
      const response = await handleEndpoints({
        config: payload.config,
        request: body.request,
        ...(instance !== undefined && { payloadInstanceCacheKey: instance }),
      })
      return explain(response, { ...context, path })
    }),
  )
}

/** Asks at the first call, and not again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= ask())
}

/** A record by its id, which is found at once unless its rows have conditions. */
const isOneRecord = (path: string, query: string): boolean =>
  /^\/[^/]+$/u.test(path) && !query.includes('where')

/** Creating or changing records; every other body has a form of its own. */
const isRecord = (method: string, path: string): boolean =>
  method === 'PATCH' || (method === 'POST' && path === '/')

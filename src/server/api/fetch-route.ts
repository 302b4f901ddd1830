import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import type { RequestHandler } from 'express'
import { languageOf } from '../language.ts'
import type { Language } from '../language.ts'
import { ProblemError } from '../problems/problem.ts'
import { requestIdOf } from '../request-id.ts'
import { visitOf } from '../visit.ts'

/** What a Fetch request does not carry. */
export type Context = { language: Language; requestId: string }
export type FetchHandler = (request: Request, context: Context) => Promise<Response>

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Mounts a Fetch handler on Express: bodies stream in and out, and the request's signal fires when the client leaves.
 * Mount it before any body parser. HEAD is answered as GET without the body. What the handler throws goes to Express.
 */
export function fetchRoute(handler: FetchHandler): RequestHandler {
  return async (req, res) => {
    if (!METHODS.includes(req.method)) throw unknownMethod(req.method)
    const request = createRequest(req, res)
    const response = await handler(req.method === 'HEAD' ? asGet(request) : request, {
      language: languageOf(req),
      requestId: requestIdOf(req),
    })
    if (await visitOf(req)?.keep?.(response)) return
    if (!res.destroyed) await sendResponse(res, response)
  }
}

const asGet = ({ url, headers, signal }: Request): Request => new Request(url, { headers, signal })

function unknownMethod(method: string): ProblemError {
  const allowed = METHODS.join(', ')
  return new ProblemError({ code: 'method-not-allowed', detail: { method, allowed } }, { Allow: allowed })
}

import { headersWithCors } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { describe, statusOf } from '../problems/describe.ts'
import { ProblemError } from '../problems/problem.ts'
import { originsOf } from '../origins.ts'
import type { Context } from './fetch-route.ts'

/** Runs a handler; a problem it throws becomes an answer that another origin, if it is allowed at all, can read too. */
export async function withCors(
  payload: Payload,
  request: Request,
  { language, requestId }: Context,
  handler: () => Promise<Response>,
): Promise<Response> {
  try {
    return readable(payload, await handler())
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const answer = Response.json(describe(error.problems, language, requestId), {
      status: statusOf(error.problems),
      headers: corsHeaders(payload, request, {
        'Cache-Control': 'no-store',
        'Content-Language': language,
        Vary: 'Accept-Language',
        ...error.headers,
      }),
    })
    return readable(payload, answer)
  }
}

/** Lets a page of an allowed origin read our own headers, and caches know that another origin gets another answer. */
function readable(payload: Payload, response: Response): Response {
  const origins = originsOf(payload)
  if (origins !== '*' && origins.length > 0) response.headers.append('Vary', 'Origin')
  if (!response.headers.has('Access-Control-Allow-Origin')) return response
  response.headers.set('Access-Control-Expose-Headers', EXPOSED)
  return response
}

const EXPOSED =
  'Cache-Status, ETag, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id'

/** These headers, and those by which a page of an allowed origin may read the answer. */
export function corsHeaders(
  payload: Payload,
  { headers }: Request,
  own: Record<string, string> = {},
): Headers {
  // Payload reads nothing else of a request for these headers.
  const req = { payload, headers } as Partial<PayloadRequest> as PayloadRequest
  return headersWithCors({ headers: new Headers(own), req })
}

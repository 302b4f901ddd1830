import { headersWithCors } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { describe, statusOf } from '../problems/describe.ts'
import { ProblemError } from '../problems/problem.ts'
import type { Context } from './fetch-route.ts'

/** Runs a handler; a problem it throws becomes an answer that another origin, if it is allowed at all, can read too. */
export async function withCors(
  payload: Payload,
  request: Request,
  { language, requestId }: Context,
  handler: () => Promise<Response>,
): Promise<Response> {
  try {
    return await handler()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return Response.json(describe(error.problems, language, requestId), {
      status: statusOf(error.problems),
      headers: corsHeaders(payload, request, {
        'Cache-Control': 'no-store',
        Vary: 'Accept-Language',
        ...error.headers,
      }),
    })
  }
}

function corsHeaders(payload: Payload, { headers }: Request, own: Record<string, string>): Headers {
  // Payload reads nothing else of a request for these headers.
  const req = { payload, headers } as Partial<PayloadRequest> as PayloadRequest
  return headersWithCors({ headers: new Headers(own), req })
}

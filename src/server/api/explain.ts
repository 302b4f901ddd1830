import { describe } from '../problems/describe.ts'
import { fromPayload } from '../problems/from-payload.ts'
import type { Context } from './fetch-route.ts'

/**
 * Gives an error answer of Payload's the one shape: a `code` for each error and the request's id. What Payload says
 * beside stays where it is, for its admin reads it.
 */
export async function explain(response: Response, told: Context & { path: string }): Promise<Response> {
  const { language, requestId, path } = told
  if (response.status < 400 || !(response.headers.get('content-type') ?? '').includes('json')) return response
  // Payload looks on the disk before it looks for the record, and calls it an error of the server when nothing is there.
  const status = response.status === 500 && path.startsWith('/file/') ? 404 : response.status
  const body: unknown = await response.json().catch(() => ({}))
  const problems = errorsOf(body).map((error) => ({ ...fromPayload(error, status), also: error }))
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('cache-control', 'no-store')
  headers.set('content-language', language)
  headers.set('vary', varied(headers.get('vary')))
  const answer = { ...(isRecord(body) && body), ...describe(problems, language, requestId) }
  return Response.json(answer, { status, headers })
}

/** What it says is in the language that was asked for, whatever else it depends on. */
const varied = (vary: string | null): string =>
  vary?.includes('Accept-Language') ? vary : [vary, 'Accept-Language'].filter(Boolean).join(', ')

function errorsOf(body: unknown): Record<string, unknown>[] {
  if (!isRecord(body)) return [{}]
  if (Array.isArray(body.errors) && body.errors.length > 0) return body.errors.filter(isRecord)
  return [{ message: body.message }]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

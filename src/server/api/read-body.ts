import { stringify } from 'qs-esm'
import { ProblemError } from '../problems/problem.ts'
import { isDeep, MAX_NESTING } from './is-deep.ts'
import { limitBody } from './limit-body.ts'
import { mediaType, unsupported } from './media-type.ts'

/** A JSON body. Megabytes. */
export const MAX_JSON = 8
/** A query sent as a body: a thousand conditions with their values. Megabytes. */
export const MAX_QUERY = 1
/** A file with its record; Payload sets the limit for the file itself, which is lower. Megabytes. */
export const MAX_UPLOAD = 16

export type ReadBody = {
  /** The same request with a body that can still be read. */
  request: Request
  /** The record, or the GraphQL operation, that the body holds. */
  data?: unknown
  /** The query, when the body is one. */
  query?: string
}

/**
 * Reads the body of a request whole, for Payload keeps it in memory too, and sees that it is within its limit and well
 * formed: a JSON object in UTF-8, or form data. Throws a ProblemError with 400, 413 or 415.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  if (request.body === null) return { request }
  const type = mediaType(request)
  if (type === 'application/json') return readJson(request)
  if (type === 'multipart/form-data') return readForm(request)
  if (type === 'application/x-www-form-urlencoded' && isQuery(request)) {
    return asQuery(request, text(await limitBody(request, MAX_QUERY)))
  }
  if ((await limitBody(request, MAX_JSON)).byteLength > 0) throw unsupported(request)
  return { request: withBody(request, '') }
}

/** Payload reads long queries from a POST that says it is a GET. */
export const isQuery = (request: Request): boolean =>
  request.method === 'POST' && OVERRIDES.some((name) => request.headers.get(name) === 'GET')

const OVERRIDES = ['x-payload-http-method-override', 'x-http-method-override']

async function readJson(request: Request): Promise<ReadBody> {
  const body = text(await limitBody(request, isQuery(request) ? MAX_QUERY : MAX_JSON))
  const data = body === '' ? {} : objectIn(body)
  // Payload would answer a query sent as JSON as if there were none.
  if (isQuery(request)) return asQuery(request, queryOf(data))
  return { request: withBody(request, body === '' ? '{}' : body, 'application/json'), data }
}

async function readForm(request: Request): Promise<ReadBody> {
  const bytes = await limitBody(request, MAX_UPLOAD)
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes, { headers }).formData().catch(() => {
    throw new ProblemError({ code: 'form-invalid' })
  })
  const record = form.get('_payload')
  return { request: withBody(request, bytes), data: typeof record === 'string' ? objectIn(record) : {} }
}

/** The same question asked by its address, as Payload would make it of the body. */
function asQuery({ url, headers, signal }: Request, query: string): ReadBody {
  const own = new Headers(headers)
  for (const name of [...OVERRIDES, 'content-type', 'content-length']) own.delete(name)
  const asked = new URL(url)
  asked.search = query
  return { request: new Request(asked, { headers: own, signal }), query }
}

const queryOf = (data: Record<string, unknown>): string =>
  stringify({ ...data, ...(typeof data.where === 'object' && { where: JSON.stringify(data.where) }) })

function text(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemError({ code: 'json-invalid', detail: { reason: 'UTF-8' } })
  }
}

function objectIn(json: string): Record<string, unknown> {
  const value = parsed(json)
  if (isDeep(value)) {
    const reason = `more than ${String(MAX_NESTING)} levels`
    throw new ProblemError({ code: 'json-invalid', detail: { reason } })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new ProblemError({ code: 'json-not-object' })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new ProblemError({
      code: 'json-invalid',
      detail: { reason: error instanceof Error ? error.message : '' },
    })
  }
}

function withBody(
  { url, method, headers, signal }: Request,
  body: string | ArrayBuffer,
  type?: string,
): Request {
  const own = new Headers(headers)
  // Payload compares the whole header in places, so it is given without parameters.
  if (type !== undefined) own.set('content-type', type)
  own.set('content-length', String(typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength))
  return new Request(url, { method, headers: own, signal, body: body === '' ? null : body })
}

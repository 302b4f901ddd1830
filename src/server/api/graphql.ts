import type { configToSchema } from '@payloadcms/graphql'
import type { RequestHandler } from 'express'
import { execute, getOperationAST, OperationTypeNode, validate } from 'graphql'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { createHandler } from 'graphql-http'
import type { Response as Answer } from 'graphql-http'
import { createPayloadRequest, headersWithCors, mergeHeaders } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { limitReadTime } from '../../database/index.ts'
import { ProblemError } from '../problems/problem.ts'
import { checkScript } from './check/script.ts'
import { fetchRoute } from './fetch-route.ts'
import type { Context } from './fetch-route.ts'
import { graphqlDocuments } from './graphql-documents.ts'
import type { Documents } from './graphql-documents.ts'
import { formatGraphqlError } from './graphql-error.ts'
import { operationLimits } from './graphql-limits.ts'
import { graphqlSchema } from './graphql-schema.ts'
import { isSession } from './has-session.ts'
import { persistedQueries } from './persisted-queries.ts'
import type { Persisted } from './persisted-queries.ts'
import { readBody } from './read-body.ts'
import { withCors } from './with-cors.ts'

type Schema = ReturnType<typeof configToSchema> & { documents: Documents }
/** What Payload's resolvers expect as their context. */
type ResolverContext = { headers: Record<string, string>; req: PayloadRequest }

/** Payload's generated GraphQL API: queries by POST or GET, mutations by POST. */
export function graphql({
  payload,
  instance,
  introspection,
  readTime,
}: {
  payload: Payload
  instance: string | undefined
  /** Whether anybody may ask for the schema; whoever is logged in or has a key always may. */
  introspection: boolean
  /** Milliseconds after which a query is cut off, but for people who are logged in. */
  readTime: number
}): RequestHandler {
  let schema: Schema | undefined
  const persisted = persistedQueries()
  return fetchRoute((request, context) =>
    withCors(payload, request, context, async () => {
      if (!['GET', 'POST', 'OPTIONS'].includes(request.method)) throw notAllowed(request.method)
      checkScript(new URL(request.url).search)
      const body = await readBody(request)
      // Generating the schema takes a moment, which the start of the server need not wait for.
      schema ??= prepared(payload)
      const req = await createPayloadRequest({
        canSetHeaders: true,
        config: payload.config,
        request: body.request,
        ...(instance !== undefined && { payloadInstanceCacheKey: instance }),
      })
      if (request.method === 'OPTIONS')
        return new Response(null, { status: 204, headers: cors(new Headers(), req) })
      Object.assign(req, { data: body.data })
      const found = persisted(askedBy(req))
      if (found && !('query' in found)) return refusePersisted(found, req, context)
      const asked = found ? withQuery(req, found.query) : partsOf(req)
      return answer(schema, req, { ...context, introspection, readTime, asked })
    }),
  )
}

function prepared(payload: Payload): Schema {
  const generated = graphqlSchema(payload)
  return { ...generated, documents: graphqlDocuments(generated.schema) }
}

type Bounds = { introspection: boolean; readTime: number }

async function answer(
  { schema, documents, validationRules }: Schema,
  req: PayloadRequest,
  { introspection, readTime, asked, ...context }: Context & Bounds & { asked: Parts },
): Promise<Response> {
  const resolverContext: ResolverContext = { headers: {}, req }
  const run = createHandler<unknown, undefined, ResolverContext>({
    schema,
    context: resolverContext,
    parse: (source) => documents.read(typeof source === 'string' ? source : source.body),
    validate: (known, document, rules) => {
      const faults = documents.faultsOf(document)
      return faults.length > 0 ? faults : validate(known, document, rules)
    },
    validationRules: (_, args) => [
      ...validationRules(args),
      ...operationLimits({ mayIntrospect: introspection || req.user !== null }),
    ],
    execute: (args) => {
      if (isQuery(args) && !isSession(req)) limitReadTime(req, readTime)
      return execute(args)
    },
    formatError: (error) => formatGraphqlError(error, context, req.payload),
  })
  const { method = 'POST', headers } = req
  const operation = { ...asked, method, headers, raw: req, context: undefined }
  return respond(await run(operation), req, new Headers(resolverContext.headers))
}

const isQuery = ({ document, operationName }: ExecutionArgs): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY

/** Query and extensions, from the address of a GET, else from the body. */
function askedBy({ method, searchParams, data }: PayloadRequest): { query?: unknown; extensions?: unknown } {
  if (method !== 'GET') return data ?? {}
  const query = searchParams.get('query') ?? undefined
  try {
    return { query, extensions: JSON.parse(searchParams.get('extensions') ?? 'null') }
  } catch {
    // It is complained of where the query is run.
    return { query }
  }
}

/** Where the parts of an operation stand: in the address of a GET, else in the body. */
type Parts = { url: string; body: Record<string, unknown> | null }

const partsOf = ({ url = '', data }: PayloadRequest): Parts => ({ url, body: data ?? null })

function withQuery(req: PayloadRequest, query: string): Parts {
  const { url, body } = partsOf(req)
  if (req.method !== 'GET') return { url, body: { ...body, query } }
  const whole = new URLSearchParams(req.searchParams)
  whole.set('query', query)
  return { url: `${req.pathname}?${whole.toString()}`, body }
}

function refusePersisted(
  { message, code, status }: Exclude<Persisted, { query: string }>,
  req: PayloadRequest,
  { requestId }: Context,
): Response {
  const headers = cors(new Headers({ 'Cache-Control': 'no-store' }), req)
  return Response.json({ errors: [{ message, extensions: { code, requestId } }] }, { status, headers })
}

const MOST_ERRORS = 20

function respond([text, { status, headers }]: Answer, req: PayloadRequest, own: Headers): Response {
  if (status === 405) throw notAllowed(req.method ?? '')
  if (status === 406) throw new ProblemError({ code: 'not-acceptable' })
  if (text === null) throw new ProblemError({ code: 'media-type-unsupported', detail: { type: '' } })
  for (const [name, value] of Object.entries(headers ?? {})) own.set(name, value)
  // A page of errors is not for others, who may not have them.
  const { data, errors, ...rest } = JSON.parse(text) as ExecutionResult
  if (errors) own.set('Cache-Control', 'no-store')
  // What is too much is so at each of its places.
  const isLong = errors !== undefined && errors.length > MOST_ERRORS
  const told = isLong ? JSON.stringify({ errors: errors.slice(0, MOST_ERRORS), data, ...rest }) : text
  return new Response(told, {
    // A query that could not even be run has no data; graphql-http would call that a success.
    status: status === 200 && data === undefined ? 400 : status,
    headers: cors(own, req),
  })
}

const cors = (own: Headers, req: PayloadRequest): Headers =>
  headersWithCors({ headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, own) : own, req })

function notAllowed(method: string): ProblemError {
  // A mutation by GET, which would let a link change a record, or a method that GraphQL does not know.
  const allowed = method === 'GET' ? 'POST' : 'GET, POST'
  return new ProblemError({ code: 'method-not-allowed', detail: { method, allowed } }, { Allow: allowed })
}

import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { createPayloadRequest, handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import type { TestPayload } from './open-payload.ts'

export type Answer = { status: number; body: Record<string, unknown> }
export type Call = { method?: string; body?: object; token?: string; language?: string }

/** Payload's REST API without a server: calls the handlers that the server mounts. */
export async function rest(
  { payload, instance }: TestPayload,
  path: string,
  call: Call = {},
): Promise<Answer> {
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: instance,
    request: request(`/api/${path}`, call),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}

/** One GraphQL query or mutation, resolved as the server resolves it. */
export async function ask(
  { payload, instance }: TestPayload,
  source: string,
  call: Call = {},
): Promise<Record<string, unknown>> {
  const req = await createPayloadRequest({
    canSetHeaders: true,
    config: payload.config,
    payloadInstanceCacheKey: instance,
    request: request('/api/graphql', { ...call, method: 'POST' }),
  })
  req.payloadAPI = 'GraphQL'
  const schema = schemas.get(payload) ?? configToSchema(payload.config).schema
  schemas.set(payload, schema)
  const result = await graphql({ schema, source, contextValue: { headers: {}, req } })
  return JSON.parse(JSON.stringify(result)) as Record<string, unknown>
}

const schemas = new WeakMap<Payload, GraphQLSchema>()

function request(path: string, { method = 'GET', body, token, language }: Call): Request {
  return new Request(`http://localhost${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: token }),
      ...(language !== undefined && { 'accept-language': language }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

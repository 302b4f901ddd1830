import type { Words } from './words.ts'

/** A JSON Schema of 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
  enum?: unknown[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  $ref?: string
  description?: string
  additionalProperties?: boolean | Schema
  [keyword: string]: unknown
}

export type Media = Record<string, { schema: Schema; example?: unknown }>
export type Answer = { description: string; content?: Media; headers?: Record<string, object> } | Ref
export type Ref = { $ref: string }
export type Parameter = Ref | ({ name: string; in: 'path' | 'query' | 'header' } & Record<string, unknown>)

/** One operation as it stands in the document. */
export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Media }
  responses: Record<string, Answer>
  security?: Record<string, string[]>[]
}

export type Method = 'get' | 'post' | 'patch' | 'delete' | 'put'
export type PathItem = Partial<Record<Method, Operation>>
export type Tag = { name: string; description: string }

/**
 * What an address of ours brings to the document. A route keeps its own in a file beside it, and `createApp` hands them
 * over; an endpoint in Payload's configuration has its operation under `custom.openapi`.
 */
export type OpenapiPart = {
  tags?: Tag[]
  paths: Record<string, PathItem>
  schemas?: Record<string, Schema>
}

/** What is told about one of Payload's operations; tags, security and errors are the same for all and added later. */
export type Described = {
  /** The end of its operationId. */
  id: string
  summary: Words
  description?: Words
  parameters?: Parameter[]
  body?: Media
  /** The status of a good answer, 200 when not given, and its body. */
  status?: 200 | 201
  answer: Media
  /** The statuses of problems that no other operation has. */
  refusals?: readonly number[]
  /** Whether it gives records to anybody, in the script that is asked for. */
  scripted?: boolean
  /** Whether it answers without an account. */
  open?: boolean
  /** Whether that answer is kept in the read cache, so that a client may ask whether it has changed. */
  kept?: boolean
  /** Whether it takes an `Idempotency-Key`. */
  once?: boolean
}

export type OpenapiDocument = {
  openapi: '3.1.0'
  info: Record<string, unknown>
  servers: { url: string; description: string }[]
  tags: Tag[]
  paths: Record<string, PathItem>
  components: Record<string, Record<string, unknown>>
}

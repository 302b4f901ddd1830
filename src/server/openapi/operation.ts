import type { Answer, Described, Operation } from './model.ts'
import { KEPT_HEADERS, NOT_MODIFIED } from './kept.ts'
import { scriptHeaders, scriptParameters } from './script.ts'
import { inOneLine, inParagraphs } from './words.ts'

export const SECURITY_SCHEMES = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: '登录所得的 token · The token that a login gives',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'payload-token',
    description: '登录后的浏览器自带 · Sent by a browser that has logged in',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '接口用户：`users API-Key <密钥>` · For integrators: `users API-Key <key>`',
  },
}

const ACCOUNT = Object.keys(SECURITY_SCHEMES).map((name) => ({ [name]: [] }))

const KEY = { $ref: '#/components/parameters/idempotencyKey' }

const REPLAYED = {
  'Idempotent-Replayed': {
    description: '`true`：这是第一次的应答 · `true` when this is the answer of the first time',
    required: false,
    schema: { type: 'string', const: 'true' },
  },
}

/** An operation with all that is the same for every one: who may call it, and how it fails. */
export function operation(described: Described, { prefix, tag }: { prefix: string; tag: string }): Operation {
  const { id, summary, description, body, status = 200, answer } = described
  const { open = false, once = false, scripted = false, kept = false } = described
  const own = described.parameters ?? []
  const parameters = [...own, ...(once ? [KEY] : []), ...(scripted ? scriptParameters : [])]
  const headers = { ...(scripted && scriptHeaders), ...(kept && KEPT_HEADERS), ...(once && REPLAYED) }
  const inPath = parameters.some((each) => 'in' in each && each.in === 'path')
  return {
    operationId: `${prefix}${id}`,
    summary: inOneLine(summary),
    ...(description && { description: inParagraphs(description) }),
    tags: [tag],
    security: open ? [{}, ...ACCOUNT] : ACCOUNT,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      [status]: {
        description: '成功 · Done',
        ...(Object.keys(headers).length > 0 && { headers }),
        content: answer,
      },
      ...(kept && NOT_MODIFIED),
      ...problems(
        [
          ...new Set([
            ...[400, 401, 403, 429],
            ...(body ? [413, 415] : []),
            ...(once ? [409, 422] : []),
            ...(described.refusals ?? []),
          ]),
        ],
        inPath,
      ),
    },
  }
}

/** The problems to be expected; anything else has the same shape. */
export function problems(statuses: readonly number[], inPath = false): Record<string, Answer> {
  const expected = [...statuses, ...(inPath ? [404] : [])].sort((a, b) => a - b)
  return {
    ...Object.fromEntries(
      expected.map((status) => [status, { $ref: `#/components/responses/Problem${String(status)}` }]),
    ),
    default: { $ref: '#/components/responses/Problem' },
  }
}

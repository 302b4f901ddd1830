import type { Answer } from './model.ts'

const header = (description: string, example: string) => ({
  description,
  // A person or a key gets none of them.
  required: false,
  schema: { type: 'string' },
  example,
})

/** What an answer for anybody says of itself; one for a person or a key has none of these. */
const HEADERS = {
  'Cache-Control': header(
    '公开的内容，其他缓存可用多久 · For others than the reader too, and for how long',
    'public, max-age=0, stale-while-revalidate=0',
  ),
  ETag: header(
    '内容的标记，用于 If-None-Match · Names what it says, for If-None-Match',
    'W/"2jmj7l5rSw0yVb_vlWAYkK_YBwk"',
  ),
  'Last-Modified': header(
    '内容何时变成这样，用于 If-Modified-Since · Since when it says so, for If-Modified-Since',
    'Sat, 28 Nov 2026 08:00:00 GMT',
  ),
}

const ref = (name: string) => ({ $ref: `#/components/headers/${name}` })

/** The headers of an answer that is kept, as references. */
export const KEPT_HEADERS = Object.fromEntries(Object.keys(HEADERS).map((name) => [name, ref(name)]))

/** What a client gets that has the answer already. */
export const NOT_MODIFIED: Record<string, Answer> = { 304: { $ref: '#/components/responses/NotModified' } }

/** What the references above lead to. */
export const keptComponents = {
  headers: HEADERS,
  responses: {
    NotModified: {
      description: '与所持的相同，没有正文 · What the client has is still true',
      headers: KEPT_HEADERS,
    },
  },
}

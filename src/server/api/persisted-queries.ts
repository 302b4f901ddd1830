import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Parts of a GraphQL request, from the address or from the body. */
type Asked = { query?: unknown; extensions?: unknown }

/** The query to run; or what is wrong, in the words that clients of this protocol wait for. */
export type Persisted = { query: string } | { message: string; code: string; status: 200 | 400 }

/** A hash in the place of a query, or beside it, to be remembered. */
const Extensions = z.object({
  persistedQuery: z.object({ version: z.number(), sha256Hash: z.string().regex(/^[\da-f]{64}$/u) }),
})

/** So many queries are remembered, none longer than this. Characters. */
const KEPT = 1000
const MAX_QUERY = 16_384

/**
 * Automatic persisted queries: a client sends the SHA-256 of a query that it has sent before, so that the address is short
 * enough for GET. Null for a request that has nothing of it. Each process remembers for itself; a client that hears
 * `PersistedQueryNotFound` sends hash and query once more.
 */
export function persistedQueries(): (asked: Asked) => Persisted | null {
  const known = new Map<string, string>()

  function remember(hash: string, query: string): void {
    if (query.length > MAX_QUERY) return
    known.delete(hash)
    known.set(hash, query)
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) return
      known.delete(oldest)
    }
  }

  return ({ query, extensions }) => {
    const found = Extensions.safeParse(extensions).data?.persistedQuery
    if (!found) return null
    if (found.version !== 1) return NOT_SUPPORTED
    const given = typeof query === 'string' && query !== '' ? query : undefined
    if (given !== undefined && sha256(given) !== found.sha256Hash) return MISMATCH
    const whole = given ?? known.get(found.sha256Hash)
    if (whole === undefined) return NOT_FOUND
    remember(found.sha256Hash, whole)
    return { query: whole }
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const NOT_FOUND = {
  message: 'PersistedQueryNotFound',
  code: 'PERSISTED_QUERY_NOT_FOUND',
  status: 200,
} as const
const NOT_SUPPORTED = {
  message: 'PersistedQueryNotSupported',
  code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  status: 200,
} as const
const MISMATCH = {
  message: 'provided sha does not match query',
  code: 'graphql-invalid',
  status: 400,
} as const

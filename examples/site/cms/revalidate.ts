/** An answer that is kept, and the tag that the API gave it. */
type Kept = { etag: string; body: string; headers: [string, string][] }

/**
 * A `fetch` that keeps answers with an `ETag` and asks the API whether they still hold: what a clerk publishes shows at
 * once, and what did not change is not sent again. Keeps the `most` that were asked for last; never what was asked for
 * with an `Authorization`.
 */
export function revalidating(most = 500, send: typeof fetch = fetch): typeof fetch {
  const kept = new Map<string, Kept>()
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    const headers = new Headers(init?.headers)
    if ((init?.method ?? 'GET') !== 'GET' || headers.has('authorization')) return send(input, init)
    const known = kept.get(url)
    if (known) {
      headers.set('If-None-Match', known.etag)
      // Else fetch adds no-cache, which asks for a whole answer.
      headers.set('Cache-Control', 'max-age=0')
    }
    const response = await send(input, { ...init, headers })
    if (response.status === 304 && known) return new Response(known.body, { headers: known.headers })
    const etag = response.headers.get('etag')
    if (!response.ok || etag === null) return response
    const body = await response.text()
    const shown: [string, string][] = [['Content-Type', response.headers.get('content-type') ?? '']]
    kept.delete(url)
    kept.set(url, { etag, body, headers: shown })
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
    return new Response(body, { headers: shown })
  }
}

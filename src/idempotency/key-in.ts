/** The most characters of a key. */
const MOST = 255

/**
 * Reads `Idempotency-Key`: a string of Structured Fields in quotation marks, or the same without them, as most clients send
 * it. Undefined without the header, null when it is no key. Source: draft-ietf-httpapi-idempotency-key-header-07, 2.1.
 */
export function keyIn(headers: Headers): string | null | undefined {
  const value = headers.get('idempotency-key')
  if (value === null) return undefined
  const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])+)"$/u.exec(value)?.[1]
  const key = quoted?.replaceAll(/\\(.)/gu, '$1') ?? (BARE.test(value) ? value : null)
  return key !== null && key.trim() !== '' && key.length <= MOST ? key : null
}

/** Anything that is seen and has no meaning of its own: two headers of this name arrive as one with a comma. */
const BARE = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+$/u

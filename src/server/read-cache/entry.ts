import { createHash } from 'node:crypto'
import type { Changes, Seen } from '../../database/index.ts'
import { DAY, endOfToday } from '../../cms/today.ts'
import { brotli, gzipped } from './compress.ts'

export type Coding = 'identity' | 'gzip' | 'br'

/** One complete answer. */
export type Entry = {
  seen: Seen
  /** It is of one day in China, for who is in office depends on the day. Milliseconds. */
  until: number
  etag: string
  /** Since when the answer is what it is, in whole seconds since 1970, rounded up: what came before that is older. */
  modified: number
  /** The headers that a 304 has too, as names and values in turn. */
  shared: readonly string[]
  /** `Last-Modified` once that second has passed, and until then: it is never in the future, and then good for no 304. */
  later: readonly string[]
  earlier: readonly string[]
  /** What is sent in each coding, once it was asked for. */
  forms: Partial<Record<Coding, Form>>
  /** Bytes that it takes, in all forms. */
  size: number
}

export type Form = { head: readonly string[]; body: Buffer }

export type Made = { response: Response; body: Buffer; seen: Seen; startedAt: number; cacheControl: string }

/** Makes an entry of an answer that a watched read gave. */
export function entryOf({ response, body, seen, startedAt, cacheControl }: Made, changes: Changes): Entry {
  const until = endOfToday(startedAt)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const shared = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', varyOf(response)]
  const type: string[] = []
  for (const [name, value] of response.headers) {
    if (name === 'content-type') type.push('Content-Type', value)
    else if (!OWN.has(name)) shared.push(name, value)
  }
  const modified = Math.floor(Math.max(changes.changedAt(seen), until - DAY) / 1000) + 1
  return {
    seen,
    until,
    etag,
    modified,
    shared,
    later: lastModified(modified),
    earlier: lastModified(modified - 1),
    forms: { identity: { head: [...type, 'Content-Length', String(body.length)], body } },
    size: body.length,
  }
}

const lastModified = (seconds: number): string[] => ['Last-Modified', new Date(seconds * 1000).toUTCString()]

/** Said anew for every answer, or of each form. */
const OWN = new Set(['cache-control', 'content-length', 'content-type', 'etag', 'last-modified', 'vary'])

/** Other caches must tell apart what this one tells apart by passing requests on. */
function varyOf({ headers }: Response): string {
  const own = (headers.get('vary') ?? '').split(',').map((name) => name.trim())
  return [...new Set([...own, 'Accept-Encoding', 'Authorization', 'Cookie'])]
    .filter((name) => name !== '')
    .join(', ')
}

/** An answer as small as this does not get smaller. Bytes. */
const WORTH_IT = 1024

/** The answer in a coding, made when it is first asked for; as it is when it is too short to be compressed. */
export function formOf(entry: Entry, coding: Coding, grown: (bytes: number) => void): Form | Promise<Form> {
  const plain = entry.forms.identity as Form
  const made = entry.forms[coding]
  if (made) return made
  if (plain.body.length < WORTH_IT) return plain
  return compressed(entry, coding === 'br' ? 'br' : 'gzip', plain, grown)
}

/** Those who ask at the same time wait for the same bytes. */
const making = new WeakMap<Entry, Partial<Record<Coding, Promise<Form>>>>()

function compressed(
  entry: Entry,
  coding: 'gzip' | 'br',
  plain: Form,
  grown: (bytes: number) => void,
): Promise<Form> {
  const under = making.get(entry) ?? {}
  making.set(entry, under)
  under[coding] ??= (coding === 'br' ? brotli(plain.body) : gzipped(plain.body)).then((body) => {
    const [name = '', type = ''] = plain.head
    const head = [name, type, 'Content-Encoding', coding, 'Content-Length', String(body.length)]
    entry.size += body.length
    grown(body.length)
    return (entry.forms[coding] = { head, body })
  })
  return under[coding]
}

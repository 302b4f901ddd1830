import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { wantedScript } from '../../cms/script/wanted-script.ts'
import { originsOf } from '../origins.ts'
import { MAX_URL } from '../request-target.ts'
import { normalisedQuery } from './normalised-query.ts'
import { remembered } from '../remembered.ts'

/** The key of a request's answer; null for a request that is not to be answered from what is kept. */
export type RequestKey = (req: IncomingMessage) => string | null

/**
 * Keys for reads that anybody may make: of records, searches and GraphQL by GET, with parameters that are known to be for
 * everybody. Whatever else a request carries (a cookie, a key, `draft`, a token, a body, a name that is not listed here)
 * takes it past the cache.
 */
export function requestKeys(payload: Payload): RequestKey {
  const origins = originsOf(payload)
  const known = knownPaths(payload)
  const ofAddress = remembered((url: string) => addressKey(url, known))
  const ofLanguage = remembered((language: string) => wantedScript('', language) ?? '')

  return (req) => {
    const { headers, method, url = '' } = req
    if ((method !== 'GET' && method !== 'HEAD') || url.length > MAX_URL || isPersonal(headers)) return null
    const address = ofAddress(url)
    if (address === null) return null
    const script = address.script ?? ofLanguage(headers['accept-language'] ?? '')
    const origin = headers.origin !== undefined && origins.includes(headers.origin) ? headers.origin : ''
    const accept = address.negotiated ? headers.accept : ''
    return `${address.key}\n${script}\n${origin}\n${accept ?? ''}`
  }
}

function isPersonal(headers: IncomingMessage['headers']): boolean {
  for (const name of PERSONAL) if (headers[name] !== undefined) return true
  return headers['content-length'] !== undefined && headers['content-length'] !== '0'
}

const PERSONAL = [
  'authorization',
  'cookie',
  'transfer-encoding',
  'x-api-key',
  'x-http-method-override',
  'x-payload-http-method-override',
  'x-preview-token',
]

type Known = { path: RegExp; parameters: ReadonlySet<string>; negotiated: boolean }

/** `script` is undefined where the language decides it; `negotiated` tells that the media type depends on `Accept`. */
type Address = { key: string; script: string | undefined; negotiated: boolean }

function addressKey(url: string, known: readonly Known[]): Address | null {
  const at = url.indexOf('?')
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
  const found = known.find((each) => each.path.test(path))
  const normalised = found && normalisedQuery(query, found.parameters)
  if (!found || normalised === null) return null
  const isGiven = /(?:^|&)script=/u.test(normalised ?? '')
  const script = isGiven ? (wantedScript(query, '') ?? '') : undefined
  return { key: `${path}?${normalised ?? ''}`, script, negotiated: found.negotiated }
}

/** Content, and only content, has drafts; everything else is nobody's but the staff's. */
function knownPaths({ config }: Payload): Known[] {
  const slugs = config.collections.filter(({ versions }) => Boolean(versions?.drafts)).map(({ slug }) => slug)
  const records = new RegExp(`^/api/(?:${slugs.join('|')})(?:/count|/[\\da-f]{8}[\\da-f-]{16,28})?$`, 'u')
  return [
    { path: records, parameters: new Set(RECORDS), negotiated: false },
    { path: /^\/api\/search$/u, parameters: new Set(SEARCH), negotiated: false },
    { path: /^\/api\/graphql$/u, parameters: new Set(GRAPHQL), negotiated: true },
  ]
}

const RECORDS = [
  'where',
  'sort',
  'limit',
  'page',
  'depth',
  'select',
  'populate',
  'joins',
  'pagination',
  'script',
]
const SEARCH = ['q', 'collections', 'subdistrict', 'district', 'limit', 'page', 'script']
const GRAPHQL = ['query', 'variables', 'operationName', 'extensions', 'script']

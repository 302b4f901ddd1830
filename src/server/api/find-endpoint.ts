import { match } from 'path-to-regexp'
import type { Endpoint, Payload, SanitizedCollectionConfig } from 'payload'
import { ProblemError } from '../problems/problem.ts'
import { remembered } from '../remembered.ts'
import { isUsed } from './is-used.ts'

export type Found = { collection?: SanitizedCollectionConfig; path: string }

/**
 * Finds what Payload will do with a REST address, as it finds it itself. Throws a ProblemError: 404 for an address that
 * nothing answers, 405 with `Allow` for a method that this address does not take.
 */
export function findEndpoint(payload: Payload, method: string, pathname: string): Found {
  const segments = pathname.replace(/\/+$/u, '').split('/').slice(2)
  const { endpoints, collection, rest } = owner(payload, segments)
  const path = `/${rest.join('/')}`
  const methods = methodsAt(endpoints, path, collection)
  if (methods.length === 0) throw new ProblemError({ code: 'route-unknown', detail: { path: pathname } })
  if (method !== 'OPTIONS' && !methods.includes(method)) throw notAllowed(method, methods)
  return { path, ...(collection && { collection }) }
}

type Owner = { endpoints: readonly Endpoint[]; rest: string[]; collection?: SanitizedCollectionConfig }

function owner({ config }: Payload, [first, ...rest]: string[]): Owner {
  if (first === 'globals') {
    const found = config.globals.find(({ slug }) => slug === rest[0])
    return { endpoints: found?.endpoints || [], rest: rest.slice(1) }
  }
  const collection = config.collections.find(({ slug }) => slug === first)
  if (collection) return { endpoints: collection.endpoints || [], rest, collection }
  return { endpoints: config.endpoints, rest: first === undefined ? rest : [first, ...rest] }
}

/** Payload answers with the first that fits, so one that is of no use hides those behind it. */
function methodsAt(
  endpoints: readonly Endpoint[],
  path: string,
  collection: SanitizedCollectionConfig | undefined,
): string[] {
  const fitting = endpoints.filter((endpoint) => matches(endpoint.path, path))
  const first = fitting.filter(({ method }, at) => fitting.findIndex((each) => each.method === method) === at)
  return first
    .filter((endpoint) => !collection || isUsed(collection, endpoint))
    .map(({ method }) => method.toUpperCase())
}

function matches(pattern: string, path: string): boolean {
  try {
    return compiled(pattern)(path) !== false
  } catch {
    throw new ProblemError({ code: 'url-invalid' })
  }
}

/** The configuration has a few dozen patterns, and each request is held against those of its collection. */
const compiled = remembered((pattern) => match(pattern, { decode: decodeURIComponent }))

/** The answer to a method that an address does not take, beside those that it takes. */
export function notAllowed(method: string, methods: readonly string[]): ProblemError {
  const allowed = [...methods.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])), 'OPTIONS'].join(
    ', ',
  )
  return new ProblemError({ code: 'method-not-allowed', detail: { method, allowed } }, { Allow: allowed })
}

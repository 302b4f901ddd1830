import type { Endpoint, Payload } from 'payload'
import { isUsed } from '../api/is-used.ts'
import type { Described, Method, Operation, PathItem } from './model.ts'
import { operation } from './operation.ts'
import { GENERATED } from './operations/index.ts'
import { everyPermission } from './operations/permissions.ts'
import type { Resource } from './resource.ts'

export type Paths = Record<string, PathItem>

/** The tag of what belongs to no collection. */
export const GENERAL = '公共 · General'

/** The paths below one collection; an endpoint that brings its own operation, under `custom.openapi`, is taken at its word. */
export function pathsOf(resource: Resource): Paths {
  const paths: Paths = {}
  const endpoints = resource.collection.endpoints || []
  for (const endpoint of endpoints.filter((each) => isUsed(resource.collection, each)))
    for (const path of variants(endpoint.path)) {
      const described = GENERATED[`${endpoint.method} ${path}`]?.(resource)
      add(
        paths,
        `/api/${resource.collection.slug}${path}`,
        endpoint,
        own(endpoint) ?? made(described, resource),
      )
    }
  return paths
}

/** The paths that belong to no collection. */
export function rootPaths({ config }: Payload): Paths {
  const paths: Paths = {}
  for (const endpoint of config.endpoints) {
    const described =
      endpoint.path === '/access' ? operation(everyPermission, { prefix: '', tag: GENERAL }) : undefined
    add(paths, `/api${endpoint.path}`, endpoint, own(endpoint) ?? described)
  }
  return paths
}

const made = (described: Described | undefined, resource: Resource): Operation | undefined =>
  described && operation(described, resource)

const own = ({ custom }: Omit<Endpoint, 'root'>): Operation | undefined =>
  custom?.['openapi'] as Operation | undefined

/** Payload answers with the first that fits, so the first is the one to be told. */
function add(
  paths: Paths,
  path: string,
  { method }: Pick<Endpoint, 'method'>,
  found: Operation | undefined,
): void {
  const at = path.replace(/\/$/u, '').replaceAll(/:(\w+)/gu, '{$1}')
  const item = (paths[at] ??= {})
  if (found && isMethod(method)) item[method] ??= found
}

/** `/access/:id?` is two paths. */
const variants = (path: string): string[] =>
  path.endsWith('?') ? [path.replace(/\/:\w+\?$/u, ''), path.slice(0, -1)] : [path]

const isMethod = (method: string): method is Method =>
  ['get', 'post', 'patch', 'delete', 'put'].includes(method)

import { createLocalReq, getAccessResults } from 'payload'
import type { Payload, SanitizedCollectionConfig, TypedUser } from 'payload'

/** What anybody may read, and what an administrator may set: asked of the access control itself. */
export type Permissions = {
  open: (collection: SanitizedCollectionConfig) => boolean
  /** The fields that only who is logged in may read, or filter and sort by. */
  closed: (collection: SanitizedCollectionConfig) => Set<string>
  writable: (collection: SanitizedCollectionConfig) => Set<string>
}

/** Asks the configuration who may do what, as Payload does for its admin. Reads no record. */
export async function permissions(payload: Payload): Promise<Permissions> {
  const [anybody, admin] = await Promise.all([collectionsFor(payload, null), collectionsFor(payload, ADMIN)])
  return {
    open: ({ slug }) => granted(anybody[slug], 'read'),
    closed: (collection) => without(collection, grantedFields(collection, anybody, 'read')),
    writable: (collection) => grantedFields(collection, admin, 'create'),
  }
}

function grantedFields(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  all: Tree,
  operation: string,
): Set<string> {
  const entity = all[slug]
  const fields = isTree(entity) ? entity['fields'] : undefined
  const names = flattenedFields.map(({ name }) => name)
  return new Set(
    names.filter((name) => fields === true || (isTree(fields) && granted(fields[name], operation))),
  )
}

const without = ({ flattenedFields }: SanitizedCollectionConfig, names: ReadonlySet<string>): Set<string> =>
  new Set(flattenedFields.map(({ name }) => name).filter((name) => !names.has(name)))

/** Access control asks for the role alone; nobody of that id exists. */
const ADMIN = { id: '', collection: 'users', roles: ['admin'] } as unknown as TypedUser

type Tree = Record<string, unknown>

async function collectionsFor(payload: Payload, user: TypedUser | null): Promise<Tree> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  return (await getAccessResults({ req })).collections ?? {}
}

/** A condition for which records also is a yes. */
const granted = (tree: unknown, operation: string): boolean =>
  tree === true || (isTree(tree) && Boolean(tree[operation]))

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

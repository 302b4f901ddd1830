import type { CollectionSlug, PayloadRequest } from 'payload'
import { combineQueries } from 'payload'
import type { Owner } from './owner-of.ts'
import { hasRole, isAdmin, mayPublish } from './roles.ts'
import { scopeOf } from './scope.ts'
import { within } from './within.ts'

/** What somebody may do by importing a document: nothing, write drafts, or also publish and take back. */
export type ImportRight = 'none' | 'draft' | 'publish'

/**
 * What the user of the request may do by importing a document of this owner. Integrators and above write drafts of anything,
 * an editor of what is about a stored subdistrict of her own. What the public sees is changed by whoever may do so by
 * herself: an administrator, and a reviewer within her scope.
 */
export async function importRight(req: PayloadRequest, owner: Owner): Promise<ImportRight> {
  const isOwn = isAdmin(req) || (await within(req, owner))
  if (isOwn && mayPublish(req)) return 'publish'
  if (importsAnything(req)) return 'draft'
  return isOwn && owner.subdistrict && hasRole(req, 'editor') ? 'draft' : 'none'
}

/** Whether the user may import anything at all, which is known before the document is read. */
export function mayImport(req: PayloadRequest): boolean {
  const { subdistricts, districts } = scopeOf(req)
  return importsAnything(req) || (hasRole(req, 'editor') && subdistricts.length + districts.length > 0)
}

/** Whether the user may import documents of any owner. */
export const importsAnything = (req: PayloadRequest): boolean =>
  hasRole(req, 'admin', 'reviewer', 'integrator')

type Place = { collection: CollectionSlug; id: string }

/** Whether the user may change what the public sees of each of these records; they are looked for inside `transaction`. */
export async function mayPublishEach(
  req: PayloadRequest,
  places: readonly Place[],
  transaction: PayloadRequest,
): Promise<boolean> {
  if (isAdmin(req)) return true
  if (!mayPublish(req)) return false
  for (const collection of new Set(places.map((place) => place.collection))) {
    const access = await req.payload.collections[collection]?.config.access.update({ req })
    if (access === true) continue
    if (!access) return false
    const ids = places.filter((place) => place.collection === collection).map(({ id }) => id)
    const where = combineQueries({ id: { in: ids } }, access)
    const { totalDocs } = await req.payload.db.count({ collection, req: transaction, where })
    if (totalDocs < ids.length) return false
  }
  return true
}

import { combineQueries } from 'payload'
import type { Access, CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { idWhere } from '../id-where.ts'
import { nobody } from './nobody.ts'
import { isAdmin } from './roles.ts'

/**
 * Who may do what with the locks by which the admin tells that somebody is at work on a record. The admin sets them past all
 * access; by the API one takes over a lock of a record that one may edit, and lets go of one's own.
 */
export const lockAccess: Pick<NonNullable<CollectionConfig['access']>, 'create' | 'update' | 'delete'> = {
  create: nobody,
  update: async ({ data, id, req }) =>
    id !== undefined && isTakenOver(data, req) && (await mayEditLocked(String(id), req)),
  delete: ({ req }) => isAdmin(req) || (req.user ? { 'user.value': { equals: req.user.id } } : false),
}

/** Whether all that is changed is whose lock it is: that of who asks. */
function isTakenOver(data: Parameters<Access>[0]['data'], { user }: PayloadRequest): boolean {
  const changed = Object.entries((data ?? {}) as Record<string, unknown>)
  const [field, value] = changed[0] ?? []
  if (!user || changed.length !== 1 || field !== 'user') return false
  const holder = value as Partial<Record<string, unknown>> | null | undefined
  return holder?.['relationTo'] === user.collection && holder['value'] === user.id
}

async function mayEditLocked(id: string, req: PayloadRequest): Promise<boolean> {
  const lock = await req.payload.db.findOne<Lock>({
    collection: 'payload-locked-documents',
    req,
    where: { id: { equals: id } },
  })
  if (!lock?.document) return false
  const { relationTo, value } = lock.document
  const access = await req.payload.collections[relationTo].config.access.update({ id: value, req })
  return (await idWhere(relationTo, combineQueries({ id: { equals: value } }, access), req)) !== null
}

type Lock = { id: string; document?: { relationTo: CollectionSlug; value: string } | null }

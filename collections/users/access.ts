import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { adminOnly } from '../../src/cms/access/admin-only.ts'
import { hasRole, isAdmin } from '../../src/cms/access/roles.ts'

/** Everybody sees and edits herself, an administrator all; integrators have no business in the admin. */
export const access: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => hasRole(req, 'admin', 'reviewer', 'editor'),
  create: adminOnly,
  read: selfOrAdmin,
  update: selfOrAdmin,
  delete: adminOnly,
  unlock: adminOnly,
}

/** Keys are given out by an administrator; an integrator may change her own. */
export const keyHolder: FieldAccess = ({ id, req }) =>
  isAdmin(req) || (hasRole(req, 'integrator') && id !== undefined && req.user?.id === id)

function selfOrAdmin({ req }: Parameters<Access>[0]): ReturnType<Access> {
  if (isAdmin(req)) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

import type { PayloadRequest } from 'payload'

export type Role = 'admin' | 'reviewer' | 'editor' | 'integrator'
type Asker = Pick<PayloadRequest, 'user'>

/** Whether the user of the request has one of the roles. */
export const hasRole = ({ user }: Asker, ...roles: Role[]): boolean =>
  user?.roles?.some((role) => roles.includes(role)) ?? false

/** 管理员. */
export const isAdmin = (req: Asker): boolean => hasRole(req, 'admin')

/** Who may put a record before the public, or take it back. */
export const mayPublish = (req: Asker): boolean => hasRole(req, 'admin', 'reviewer')

/** Who may write content, each within her own scope. */
export const mayWrite = (req: Asker): boolean => hasRole(req, 'admin', 'reviewer', 'editor', 'integrator')

import type { PayloadRequest } from 'payload'
import { isAdmin } from './roles.ts'

/** Administrators and nobody else. */
export const adminOnly = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req)

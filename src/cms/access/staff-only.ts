import type { PayloadRequest } from 'payload'
import { mayWrite } from './roles.ts'

/** Whoever has a role; nobody anonymous. */
export const staffOnly = ({ req }: { req: PayloadRequest }): boolean => mayWrite(req)

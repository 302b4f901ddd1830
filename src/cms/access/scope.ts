import type { PayloadRequest } from 'payload'
import { foldKey } from '../../text/fold-key.ts'

/** The subdistricts (ids) and districts (with their city and folded, as areaOf gives them) whose records a user may edit. */
export type Scope = { subdistricts: string[]; districts: string[] }

/** The scope of the request's user; empty, and so closed, when nothing was assigned. */
export function scopeOf({ user }: Pick<PayloadRequest, 'user'>): Scope {
  const subdistricts = (user?.subdistricts ?? []).map((item) => (typeof item === 'string' ? item : item.id))
  return { subdistricts, districts: (user?.districts ?? []).map(foldKey) }
}

import type { PayloadRequest } from 'payload'
import { hasRole } from './roles.ts'
import { within } from './within.ts'

/**
 * Whether the user of the request may import what a document says: integrators and above anything, an editor only what is
 * about one of her own subdistricts (its id; null for a new one, or for a plan, which no editor owns).
 */
export async function mayImport(req: PayloadRequest, subdistrict: string | null): Promise<boolean> {
  if (hasRole(req, 'admin', 'reviewer', 'integrator')) return true
  return hasRole(req, 'editor') && subdistrict !== null && within(req, { subdistrict })
}

import type { CollectionConfig } from 'payload'
import { adminOnly } from './admin-only.ts'
import { nobody } from './nobody.ts'
import { staffOnly } from './staff-only.ts'

/** What the importer keeps of its work: staff may look it up, only the importer writes it, an administrator may clear it away. */
export const intakeAccess: NonNullable<CollectionConfig['access']> = {
  read: staffOnly,
  create: nobody,
  update: nobody,
  delete: adminOnly,
}

import type { CollectionConfig } from 'payload'
import { adminOnly } from './admin-only.ts'
import { importsAnything } from './import-scope.ts'
import { nobody } from './nobody.ts'
import { own } from './own.ts'
import { mayWrite } from './roles.ts'

/**
 * What the importer keeps of its work. It holds values of drafts, and so is looked up by whoever imports anything, and by
 * editors where it is of their own; only the importer writes it, an administrator may clear it away.
 */
export const intakeAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => importsAnything(req) || (mayWrite(req) && own(req, 'owner')),
  create: nobody,
  update: nobody,
  delete: adminOnly,
}

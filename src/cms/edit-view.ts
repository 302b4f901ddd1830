import type { CollectionConfig } from 'payload'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** What the form of every collection that people edit has beside Payload's own. */
export const editView: Components = {
  edit: { beforeDocumentControls: ['/src/admin/keep-errors.tsx#KeepErrors'] },
}

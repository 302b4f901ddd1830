import type { CollectionAfterChangeHook } from 'payload'
import type { RowsIn } from '../rows/rows-in.ts'
import { updateRows } from '../rows/update-rows.ts'
import { becamePublic } from './became-public.ts'

/** Publishes the rows of a parent with it, in the same transaction. */
export const publishRows =
  (rows: RowsIn[]): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    if (!becamePublic(doc, previousDoc)) return
    for (const { collection, on } of rows) {
      const parent = { or: on.map((path) => ({ [path]: { equals: (doc as { id: string }).id } })) }
      const where = {
        and: [parent, { _status: { not_equals: 'published' } }, { deletedAt: { exists: false } }],
      }
      await updateRows({ collection, where, data: { _status: 'published' }, req })
    }
  }

import type { CollectionAfterChangeHook, Where } from 'payload'
import type { RowsIn } from '../rows/rows-in.ts'
import { updateRows } from '../rows/update-rows.ts'

/**
 * Moves the rows of a parent into the trash with it, and back. The same moment marks what went together, so that a row
 * that was thrown away before stays there when its parent is restored.
 */
export const takeRowsAlong =
  (rows: RowsIn[]): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const [after, before] = [deletedAt(doc), deletedAt(previousDoc)]
    if (operation === 'create' || Boolean(after) === Boolean(before)) return
    const state: Where = { deletedAt: after ? { exists: false } : { equals: before } }
    for (const { collection, on } of rows) {
      const parent = { or: on.map((path) => ({ [path]: { equals: (doc as { id: string }).id } })) }
      await updateRows({
        collection,
        where: { and: [parent, state] },
        data: { deletedAt: after },
        req,
        trash: !after,
      })
    }
  }

const deletedAt = (doc: unknown): string | null =>
  (doc as { deletedAt?: string | null } | undefined)?.deletedAt ?? null

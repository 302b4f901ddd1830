import { getTranslation } from '@payloadcms/translations'
import { APIError } from 'payload'
import type { CollectionBeforeDeleteHook } from 'payload'
import type { RowsIn } from '../rows/rows-in.ts'
import { say } from '../say.ts'

/** Refuses to delete a record for good while others lead to it, those in the trash included, and says which and how many. */
export const refuseWithRows =
  (rows: RowsIn[]): CollectionBeforeDeleteHook =>
  async ({ collection, id, req }) => {
    const counts = await Promise.all(
      rows.map(async ({ collection: slug, on }) => {
        const where = { or: on.map((path) => ({ [path]: { equals: id } })) }
        const { totalDocs } = await req.payload.db.count({ collection: slug, req, where })
        return { totalDocs, label: wordFor(slug) }
      }),
    )
    const held = counts.filter(({ totalDocs }) => totalDocs > 0)
    if (held.length === 0) return
    const own = String(getTranslation(collection.labels.singular, req.i18n))
    const zh = held.map(({ totalDocs, label }) => `${label} ${totalDocs} 条`).join('、')
    const en = held.map(({ totalDocs, label }) => `${label}: ${totalDocs}`).join(', ')
    throw new APIError(
      say(req, [
        `不能删除：这条${own}记录下还有${zh}（含回收站中的）。请先删除它们，或改为移入回收站`,
        `Not deleted, for other records belong to it (trash included): ${en}. Delete those first, or move it to the trash`,
      ]),
      409,
    )

    function wordFor(slug: (typeof rows)[number]['collection']): string {
      const labels = req.payload.collections[slug]?.config.labels
      return labels ? String(getTranslation(labels.plural, req.i18n)) : slug
    }
  }

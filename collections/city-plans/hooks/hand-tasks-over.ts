import type { CollectionAfterChangeHook } from 'payload'
import type { CityPlan } from '../../../payload-types.ts'
import { idOf } from '../../../src/cms/id-of.ts'

/** Writes a new owner of the plan into its tasks too. Who may edit them is asked of the plan; this keeps the record true. */
export const handTasksOver: CollectionAfterChangeHook<CityPlan> = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  const owner = { subdistrict: idOf(doc.owner?.subdistrict), district: doc.owner?.district ?? null }
  const another = Object.entries(owner).map(([field, value]) =>
    value === null ? { [`owner.${field}`]: { exists: true } } : { [`owner.${field}`]: { not_equals: value } },
  )
  const where = { and: [{ plan: { equals: doc.id } }, { or: another }] }
  await req.payload.db.updateMany({ collection: 'tasks', data: { owner }, req, where })
}

import type { CollectionAfterChangeHook } from 'payload'
import type { CityPlan, Task } from '../../../payload-types.ts'
import { becamePublic } from '../../../src/cms/hooks/became-public.ts'
import { publishByIds } from '../../../src/cms/hooks/publish-named.ts'
import { namedUnits } from '../../tasks/named-units.ts'

/** Publishes the units of the tasks that were published before their plan was, and so could not be read until now. */
export const publishUnits: CollectionAfterChangeHook<CityPlan> = async ({ doc, previousDoc, req }) => {
  if (!becamePublic(doc, previousDoc)) return
  const { docs } = await req.payload.db.find<Task>({
    collection: 'tasks',
    limit: 0,
    pagination: false,
    req,
    select: { leadUnits: true, responsibleUnits: true, otherUnits: true },
    where: {
      and: [
        { plan: { equals: doc.id } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  await publishByIds('units', [...new Set(docs.flatMap(namedUnits))], req)
}

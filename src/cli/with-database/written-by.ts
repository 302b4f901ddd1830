import type { Payload } from 'payload'
import type { Plan } from '../../importer/model/plan.ts'

/** The digests of the documents that a batch has written and nobody has undone. */
export async function writtenBy(payload: Payload, batch: string): Promise<Set<string>> {
  const where = { and: [{ batch: { equals: batch } }, { status: { equals: 'applied' } }] }
  const { docs } = await payload.find({
    ...{
      collection: 'imports',
      where,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      select: { plan: true },
    },
  })
  const steps = docs.flatMap(({ plan }) => (plan as unknown as Plan).steps)
  return new Set(steps.filter(({ collection }) => collection === 'source-documents').map(({ key }) => key))
}

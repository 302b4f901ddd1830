import type { PayloadRequest } from 'payload'
import type { Step, Stored } from '../model/plan.ts'

/**
 * Ends a leader or moves another record to the trash, as the step says; nothing is deleted for good. With `asDraft` the end
 * of a published leader is a draft beside her.
 */
export async function retire(
  req: PayloadRequest,
  { collection, changes }: Step,
  { id, status: newest }: Stored,
  asDraft: boolean,
): Promise<void> {
  const status = asDraft && newest ? 'draft' : newest
  const data = Object.fromEntries(
    // The trash knows moments, not days.
    changes.map(({ field, to }) => [field, field === 'deletedAt' ? new Date().toISOString() : to]),
  )
  await req.payload.update({
    collection,
    id,
    data: { ...data, ...('endedOn' in data && status && { _status: status }) },
    depth: 0,
    draft: 'endedOn' in data && status === 'draft',
    overrideAccess: true,
    req,
  })
}

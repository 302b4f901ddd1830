import type { Payload } from 'payload'
import { z } from 'zod'
import { operatorRequest, StateChangedError } from './apply/apply-plan.ts'
import { applyDocument, stateFor, type Intake } from './intake.ts'
import { Bundle, Message } from './model/bundle.ts'
import { COLLECTIONS, identity, type Plan, type Stored, type Wanted } from './model/plan.ts'
import { stateHash } from './model/state-hash.ts'
import { plainValue, sameValue } from './model/values.ts'
import { project } from './plan/project.ts'

const Change = z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })
const Step = z.strictObject({
  action: z.enum(['create', 'update', 'keep', 'conflict', 'absent']),
  collection: z.enum(COLLECTIONS),
  key: z.string(),
  changes: z.array(Change),
})
const count = z.int().min(0)
const PlanShape = z.strictObject({
  planVersion: z.literal(1),
  stateHash: z.string(),
  counts: z.strictObject({ create: count, update: count, keep: count, conflict: count, absent: count }),
  steps: z.array(Step),
})
const WantedShape = z.strictObject({
  collection: z.enum(COLLECTIONS),
  key: z.string(),
  parent: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
  places: z.record(z.string(), z.array(z.strictObject({ start: count, end: count }))),
})
const SavedDocument = z.strictObject({
  file: z.string(),
  bundle: Bundle,
  plan: PlanShape,
  wanted: z.array(WantedShape),
  messages: z.array(Message),
})

/** A plan in a file: the plan of all documents, and of each what it takes to write it later without the document. */
export const SavedPlan = PlanShape.extend({ batch: z.string(), documents: z.array(SavedDocument) })
export type SavedPlan = z.infer<typeof SavedPlan>
export type SavedDocument = z.infer<typeof SavedDocument>

/** Throws a StateChangedError unless every plan still fits what is stored, each upon those before it. Reads only. */
export async function mustFit(payload: Payload, documents: readonly SavedDocument[]): Promise<void> {
  const upon: Stored[] = []
  for (const { bundle, plan, wanted } of documents) {
    const { stored } = await stateFor(await operatorRequest(payload), bundle, upon)
    if (stateHash(stored) !== plan.stateHash) throw new StateChangedError()
    upon.push(...project(stored, wanted as Wanted[], plan))
  }
}

/**
 * Writes one document of a saved plan; gives the id of the import, or null when there was nothing to write. The documents
 * before it are written already, so that its own plan is held to the values it was made from and bound to the state anew.
 */
export async function applySaved(
  payload: Payload,
  { bundle, plan, wanted, messages }: SavedDocument,
  run: Parameters<typeof applyDocument>[3],
): Promise<string | null> {
  const { stored } = await stateFor(await operatorRequest(payload), bundle)
  if (!stillFits(plan, stored)) throw new StateChangedError()
  const intake: Intake = {
    ...{ plan: { ...plan, stateHash: stateHash(stored) }, wanted: wanted as Wanted[], touched: [], messages },
  }
  return applyDocument(payload, { bundle }, intake, run)
}

function stillFits({ steps }: Plan, stored: readonly Stored[]): boolean {
  const known = new Map(stored.map((record) => [identity(record), record]))
  return steps.every((step) => {
    const record = known.get(identity(step))
    if (step.action === 'create') return record === undefined
    return (
      record !== undefined &&
      step.changes.every(({ field, from }) =>
        field === '_status' ? record.status === from : sameValue(plainValue(record.fields[field]), from),
      )
    )
  })
}

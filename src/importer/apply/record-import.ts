import type { Payload, PayloadRequest } from 'payload'
import type { Message } from '../model/bundle.ts'
import { identity, type Plan } from '../model/plan.ts'
import type { UndoLog } from './journal.ts'

/** One run of the importer: everything one command imports has the same `batch`. */
export type Run = {
  batch: string
  startedAt: Date
  actor: 'operator' | 'person'
  startedBy?: string
  messages: Message[]
  /** The document's file name. */
  name: string
  /** The record of a plan that was made before and is now applied. */
  planned?: string
}

type Entry = {
  plan: Plan
  ids: ReadonlyMap<string, string>
  run: Run
  document: string | undefined
  undo: UndoLog
}

/** Writes down what one document changed, with the id of each record, so that it can be taken back. */
export async function recordImport(
  req: PayloadRequest,
  { plan, ids, run, document, undo }: Entry,
): Promise<string> {
  const steps = plan.steps.map((step) => ({ ...step, id: ids.get(identity(step)) }))
  const { batch, name, startedAt, actor, startedBy, messages, planned } = run
  const options = {
    collection: 'imports',
    data: {
      batch,
      name,
      status: 'applied',
      ...(document !== undefined && { document }),
      plan: { ...plan, steps },
      counts: plan.counts,
      messages,
      actor,
      ...(startedBy !== undefined && { startedBy }),
      startedAt: startedAt.toISOString(),
      appliedAt: new Date().toISOString(),
      undo,
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  } as const
  const { id } = await (planned === undefined
    ? req.payload.create(options)
    : req.payload.update({ ...options, id: planned }))
  return id
}

/** Writes down that a document of a run was refused, and why. */
export async function recordRefusal(payload: Payload, run: Run): Promise<void> {
  const { batch, name, startedAt, actor, startedBy, messages } = run
  await payload.create({
    collection: 'imports',
    data: {
      ...{ batch, name, status: 'refused', messages, actor, startedAt: startedAt.toISOString() },
      ...(startedBy !== undefined && { startedBy }),
    } as never,
    depth: 0,
    overrideAccess: true,
  })
}

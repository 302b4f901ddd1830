import type { Payload, PayloadRequest } from 'payload'
import type { Message } from '../model/bundle.ts'
import { identity, type Plan } from '../model/plan.ts'
import { sameValue } from '../model/values.ts'
import type { Owner } from '../../cms/access/owner-of.ts'
import { ownerFields } from './document-owner.ts'
import type { UndoLog } from './journal.ts'

/** One run of the importer: everything one command imports has the same `batch`. */
export type Run = {
  batch: string
  startedAt: Date
  actor: 'operator' | 'person'
  startedBy?: string
  messages: Message[]
  /** The document's file name, and the digest of its bytes. */
  name: string
  sha256: string
  /** The record of a plan that was made before and is now applied. */
  planned?: string
  /** Who runs it may not publish: what is public stays as it is, with drafts beside it. */
  asDraft?: boolean
}

type Entry = {
  plan: Plan
  ids: ReadonlyMap<string, string>
  run: Run
  document: string | undefined
  owner: Owner
  undo: UndoLog
}

/** Writes down what one document changed, with the id of each record, so that it can be taken back. */
export async function recordImport(
  req: PayloadRequest,
  { plan, ids, run, document, owner, undo }: Entry,
): Promise<string> {
  const steps = plan.steps.map((step) => ({ ...step, id: ids.get(identity(step)) }))
  const { batch, name, sha256, startedAt, actor, startedBy, messages, planned } = run
  const options = {
    collection: 'imports',
    data: {
      batch,
      name,
      sha256,
      status: 'applied',
      ...(document !== undefined && { document }),
      ...ownerFields(owner),
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

/**
 * Writes down that a document of a run was refused, and why. One whose last import was refused for the same reasons is not
 * written down again: a nightly run that finds nothing new leaves nothing behind.
 */
export async function recordRefusal(payload: Payload, run: Run): Promise<void> {
  if (!(await isKnownRefusal(payload, run))) await recordNothingWritten(payload, run, { status: 'refused' })
}

/** Writes down that writing a document failed, with what its plan would have done; the last of its messages says why. */
export const recordFailure = (payload: Payload, run: Run, { counts }: Plan): Promise<void> =>
  recordNothingWritten(payload, run, { status: 'failed', counts })

async function recordNothingWritten(payload: Payload, run: Run, end: object): Promise<void> {
  const { batch, name, sha256, startedAt, actor, startedBy, messages } = run
  await payload.create({
    collection: 'imports',
    data: {
      ...{ batch, name, sha256, ...end, messages, actor, startedAt: startedAt.toISOString() },
      ...(startedBy !== undefined && { startedBy }),
    } as never,
    depth: 0,
    overrideAccess: true,
  })
}

async function isKnownRefusal(payload: Payload, { sha256, messages }: Run): Promise<boolean> {
  const { docs } = await payload.find({
    ...{ collection: 'imports', where: { sha256: { equals: sha256 } }, sort: '-id', limit: 1 },
    ...{ depth: 0, pagination: false, overrideAccess: true, select: { status: true, messages: true } },
  })
  const [last] = docs as unknown as { status: string; messages: Message[] | null }[]
  return last?.status === 'refused' && sameValue(reasons(last.messages ?? []), reasons(messages))
}

/** What was wrong and where, in whatever language it was said. */
const reasons = (messages: readonly Message[]): unknown[] =>
  messages.map(({ code, span }) => [code, span.start, span.end])

import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Owner } from '../cms/access/owner-of.ts'
import { operatorRequest, StateChangedError } from './apply/apply-plan.ts'
import { documentOwner, ownerFields } from './apply/document-owner.ts'
import {
  applyDocument,
  isRefused,
  named,
  planDocument,
  stateFor,
  WRITE_FAILED,
  writeFailed,
  type IntakeOptions,
} from './intake.ts'
import type { Bundle, Message } from './model/bundle.ts'
import type { Language } from './model/message.ts'
import type { Parsed } from './model/parsed.ts'
import type { Plan, Wanted } from './model/plan.ts'
import { pick } from './plan/pick.ts'
import { publishes } from './plan/publishes.ts'

/** An import that waits for somebody to accept it, as it is kept in `imports`. */
export type PlannedImport = {
  id: string
  batch: string
  status: 'planned' | 'applying' | 'applied' | 'refused' | 'failed' | 'undone'
  name?: string | null
  plan?: Plan | null
  messages?: Message[] | null
  intake?: { bundle: Bundle; wanted: Wanted[] } | null
}

/** The import is not waiting to be applied: it was applied, undone or refused before, or somebody is at it. */
export class NotPlannedError extends Error {}

/** Nothing was written: the plan publishes or takes back, and who applies it may not. */
export class PublishesError extends Error {}

/**
 * Compares a document with the database and keeps the plan for later, within the transaction of its user's request; a
 * refused one is kept with what was said of it.
 */
export async function keepPlan(
  payload: Payload,
  parsed: Parsed,
  options: Omit<IntakeOptions, 'upon' | 'picks'>,
  { transactionID, user }: Pick<PayloadRequest, 'transactionID' | 'user'>,
): Promise<PlannedImport> {
  const { bundle } = parsed
  const intake = isRefused(bundle)
    ? { refused: bundle.messages }
    : await planDocument(payload, parsed, options)
  const found =
    'refused' in intake
      ? { status: 'refused', messages: intake.refused }
      : {
          ...{ status: 'planned', messages: intake.messages, plan: intake.plan, counts: intake.plan.counts },
          intake: { bundle, wanted: intake.wanted },
        }
  const owner = ownerFields(await ownerOfDocument(payload, bundle))
  const own = { batch: randomUUID(), ...named(bundle), ...owner, actor: 'person', startedBy: user?.id }
  const data = { ...own, ...found, startedAt: new Date().toISOString() }
  const made = await payload.create({
    collection: 'imports',
    data: data as never,
    depth: 0,
    overrideAccess: true,
    ...(transactionID !== undefined && { req: { transactionID } }),
  })
  return made as unknown as PlannedImport
}

/** One import with what applying it needs; null when there is none. */
export async function plannedImport(payload: Payload, id: string): Promise<PlannedImport | null> {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'imports',
    where,
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  return (docs[0] as unknown as PlannedImport | undefined) ?? null
}

/**
 * Writes the accepted steps of a kept plan, all of them unless keys are given. While it writes its record says `applying`.
 * Where that fails its messages say why, and it waits again.
 * Who may not publish changes nothing that is public: what she writes of it is a draft beside it.
 * Throws a StateChangedError when the hash is not the plan's or the data moved on, a PublishesError, and a NotPlannedError.
 */
export async function applyPlanned(
  payload: Payload,
  planned: PlannedImport,
  { stateHash, accepted }: { stateHash: string; accepted?: readonly string[] | undefined },
  { startedBy, mayPublish, language }: { startedBy: string; mayPublish: boolean; language: Language },
): Promise<void> {
  const { id, batch, plan, intake, messages } = planned
  const said = (messages ?? []).filter(({ code }) => code !== WRITE_FAILED)
  if (planned.status !== 'planned' || !plan || !intake) throw new NotPlannedError()
  if (plan.stateHash !== stateHash) throw new StateChangedError()
  const { stored } = await stateFor(await operatorRequest(payload), intake.bundle)
  const picked =
    accepted === undefined
      ? plan
      : accepted.length === 0
        ? NOTHING(plan)
        : pick(plan, stored, { only: accepted })
  if (!mayPublish && publishes(picked, stored)) throw new PublishesError()
  await mark(payload, id, { status: 'applying' })
  try {
    const own = { actor: 'person', startedBy, planned: id, asDraft: !mayPublish } as const
    const run = { batch, startedAt: new Date(), ...own }
    const found = { plan: picked, wanted: intake.wanted, touched: [], messages: said }
    const written = await applyDocument(payload, { bundle: intake.bundle }, found, run)
    if (written === null) await mark(payload, id, { status: 'applied', undo: { created: [], changed: [] } })
  } catch (error) {
    await mark(payload, id, { status: 'planned', messages: [...said, writeFailed(error, language)] })
    throw error
  }
}

const NOTHING = (plan: Plan): Plan => ({ ...plan, steps: [] })

async function mark(payload: Payload, id: string, data: object): Promise<void> {
  await payload.update({ collection: 'imports', id, data: data, depth: 0, overrideAccess: true })
}

/** Whose a document is: a stored subdistrict's, or a new one's district; nobody's where it is about none. */
export async function ownerOfDocument(payload: Payload, bundle: Bundle): Promise<Owner> {
  const req = await operatorRequest(payload)
  const { stored, key } = await stateFor(req, bundle)
  return documentOwner(req, bundle, stored, key)
}

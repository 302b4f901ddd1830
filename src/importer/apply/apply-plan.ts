import { setImmediate } from 'node:timers/promises'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import type { Owner } from '../../cms/access/owner-of.ts'
import { followImport } from '../../cms/import-progress.ts'
import { keeping } from '../../cms/journal.ts'
import { identity, isWritten, type Plan, type Step, type Stored, type Wanted } from '../model/plan.ts'
import { stateHash } from '../model/state-hash.ts'
import { ownerAmong, ownerFields } from './document-owner.ts'
import { startJournal } from './journal.ts'
import { recordImport, type Run } from './record-import.ts'
import { retire } from './retire.ts'
import { writeStep } from './write-step.ts'

/** The records were changed after the plan was made; nothing was written. */
export class StateChangedError extends Error {
  constructor() {
    super('the stored records changed after the plan was made / 计划作出之后，数据库中的记录已有改动')
    this.name = 'StateChangedError'
  }
}

export type Application = {
  plan: Plan
  wanted: readonly Wanted[]
  /** Reads the state again, inside the transaction, as it was read for the plan. */
  load: (req: PayloadRequest) => Promise<Stored[]>
  run: Run
}

/**
 * Writes what a plan says in one transaction, all of it or nothing, and records it in `imports`. A plan without anything
 * to write touches nothing and gives null, any other the id of its record. Throws a StateChangedError when the plan no longer fits, and what Payload throws.
 */
export async function applyPlan(
  payload: Payload,
  { plan, wanted, load, run }: Application,
): Promise<string | null> {
  const steps = plan.steps.filter(isWritten)
  if (steps.length === 0) return null
  const asDraft = run.asDraft ?? false
  const req = await operatorRequest(payload)
  const { journal, close } = startJournal(req)
  Object.assign(req.context, keeping(journal))
  const progress = followImport(run.planned, steps.length)
  await initTransaction(req)
  try {
    const stored = await load(req)
    if (stateHash(stored) !== plan.stateHash) throw new StateChangedError()
    const records = new Map(wanted.map((record) => [identity(record), record]))
    const known = new Map(stored.map((record) => [identity(record), record]))
    const ids = new Map(stored.map((record) => [identity(record), record.id]))
    for (const step of steps) {
      progress.step()
      // The embedded database answers at once and never lets go of the thread: readers would wait for the whole document.
      await setImmediate()
      const [record, before] = [records.get(identity(step)), known.get(identity(step))]
      if (step.action === 'absent') {
        if (before) await retire(req, step, before, asDraft)
        continue
      }
      if (!record) continue
      const document = documentId(wanted, ids)
      const owner = ownerAmong(wanted, ids)
      const write = { step, record, stored: before, ids, document, owner, asDraft }
      ids.set(identity(step), await writeStep(req, write))
    }
    const [document, owner] = [documentId(wanted, ids), ownerAmong(wanted, ids)]
    // The document is written first, before there is a new subdistrict.
    if (document !== undefined && steps.some(makesOffice)) await own(req, document, owner)
    const id = await recordImport(req, { plan, ids, run, document, owner, undo: await close() })
    await commitTransaction(req)
    return id
  } catch (error) {
    await killTransaction(req)
    throw error
  } finally {
    progress.end()
  }
}

/** The marker opens the fields that only an import may write; no request from outside can carry it. */
export const operatorRequest = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { operator: true } }, payload)

function documentId(wanted: readonly Wanted[], ids: Map<string, string>): string | undefined {
  const document = wanted.find(({ collection }) => collection === 'source-documents')
  return document && ids.get(identity(document))
}

const makesOffice = ({ action, collection }: Step): boolean =>
  action === 'create' && collection === 'subdistricts'

async function own(req: PayloadRequest, id: string, owner: Owner): Promise<void> {
  const data = ownerFields(owner)
  await req.payload.update({ collection: 'source-documents', id, data, depth: 0, overrideAccess: true, req })
}

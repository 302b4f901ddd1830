import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { LINKS, type Collection } from '../model/plan.ts'
import { operatorRequest } from './apply-plan.ts'
import type { UndoLog } from './journal.ts'
import { fingerprint, snapshot, type Raw } from './raw.ts'
import { restore } from './restore.ts'

export type Place = { collection: CollectionSlug; id: string }

/** Nothing was undone: somebody changed these records since the import, or made them lead to one that goes. */
export class EditedSinceError extends Error {
  readonly records: Place[]
  constructor(records: Place[]) {
    super('records were edited after the import / 导入之后有人改动过记录')
    this.name = 'EditedSinceError'
    this.records = records
  }
}

/** Nothing was undone: the public would see it, and who undoes may not decide that. */
export class NotYoursToPublishError extends Error {}

/** There is no applied import of this id, or it holds no record of the state before. */
export class NotUndoableError extends Error {}

type Applied = { id: string; undo?: UndoLog | null }

/** Who undoes; `mayChange` tells, inside the transaction, whether she may change what the public sees of these records. */
export type Undoer = { id: string; mayChange: (records: Place[], req: PayloadRequest) => Promise<boolean> }

/**
 * Brings back exactly the state before one import, or before all of a batch, last first, versions included, in one
 * transaction; gives the ids of the imports undone. Without an undoer it is the operator's. Throws an EditedSinceError when
 * somebody edited since, a NotYoursToPublishError, and a NotUndoableError when there is nothing to undo.
 */
export async function undoImport(payload: Payload, id: string, undoer?: Undoer): Promise<string[]> {
  const req = await operatorRequest(payload)
  await initTransaction(req)
  try {
    const imports = await appliedImports(req, id)
    if (imports.length === 0) throw new NotUndoableError()
    for (const { id: done, undo } of imports) {
      if (!undo) throw new NotUndoableError()
      await undoOne(req, undo, undoer)
      const data = {
        status: 'undone',
        undoneAt: new Date().toISOString(),
        undoneBy: undoer?.id ?? null,
      } as const
      await payload.update({ collection: 'imports', id: done, data, depth: 0, overrideAccess: true, req })
    }
    await commitTransaction(req)
    return imports.map((done) => done.id)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Those of an import's or a batch's id, the last first. */
async function appliedImports(req: PayloadRequest, id: string): Promise<Applied[]> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: {
      and: [{ status: { equals: 'applied' } }, { or: [{ id: { equals: id } }, { batch: { equals: id } }] }],
    },
    sort: '-id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Applied[]
}

async function undoOne(req: PayloadRequest, undo: UndoLog, undoer?: Undoer): Promise<void> {
  const { created, changed } = undo
  const edited: Place[] = []
  const shown: Place[] = []
  for (const record of [...created, ...changed]) {
    const { collection, id, after } = record
    const now = await snapshot(req, collection, id)
    if (isSeen('doc' in record ? (record.doc as Raw) : null, now.doc)) shown.push({ collection, id })
    if (fingerprint(now) !== after) edited.push({ collection, id })
  }
  if (undoer && shown.length > 0 && !(await undoer.mayChange(shown, req))) throw new NotYoursToPublishError()
  edited.push(...(await leadingTo(req, created, changed)))
  if (edited.length > 0) throw new EditedSinceError(edited)
  for (const record of changed) await restore(req, record)
  for (const { collection, id } of created.toReversed()) {
    await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
  }
}

/** Whether the public would see that a record becomes again what it was; a draft beside a published version is not seen. */
const isSeen = (before: Raw | null, now: Raw | null): boolean =>
  [before, now].some((doc) => doc?.['_status'] === 'published') &&
  JSON.stringify(before) !== JSON.stringify(now)

/** Records of others that lead to one that the import made and that would go. */
async function leadingTo(
  req: PayloadRequest,
  created: UndoLog['created'],
  changed: UndoLog['changed'],
): Promise<Place[]> {
  const own = new Set([...created, ...changed].map(({ collection, id }) => `${collection} ${id}`))
  const found: Place[] = []
  for (const [from, links] of Object.entries(LINKS) as [Collection, Record<string, Collection>][]) {
    const ways = Object.entries(links).flatMap(([path, to]) => {
      const ids = created.filter(({ collection }) => collection === to).map(({ id }) => id)
      return ids.length > 0 ? [{ [path]: { in: ids } }] : []
    })
    if (ways.length === 0) continue
    const where = { or: ways }
    const { docs } = await req.payload.db.find<{ id: string }>({
      ...{
        collection: from,
        joins: false as never,
        limit: 0,
        pagination: false,
        req,
        select: { id: true },
        where,
      },
    })
    found.push(
      ...docs.filter(({ id }) => !own.has(`${from} ${id}`)).map(({ id }) => ({ collection: from, id })),
    )
  }
  return found
}

import { identity, isWritten, type Plan, type Step, type Stored, type Wanted } from '../model/plan.ts'
import { plainValue, valueHash } from '../model/values.ts'

/**
 * The records that a plan would create, change or retire, as they would then be: a dry run over several documents plans each
 * upon those before it.
 */
export function project(stored: readonly Stored[], wanted: readonly Wanted[], plan: Plan): Stored[] {
  const before = new Map(stored.map((record) => [identity(record), record]))
  const sources = new Map(wanted.map((record) => [identity(record), record]))
  return plan.steps.flatMap((step) => {
    const [source, stored] = [sources.get(identity(step)), before.get(identity(step))]
    if (!isWritten(step)) return []
    if (step.action === 'absent') return stored ? [gone(stored, step)] : []
    return source ? [changed(stored ?? blank(source), step.changes)] : []
  })
}

/** A leader whose draft is ended stays, for until that draft is published she is in office. */
function gone(record: Stored, { collection, changes }: Step): Stored {
  if (collection !== 'leaders' || record.status !== 'draft') return { ...record, retired: true }
  const { fields, hashes } = changed(record, changes)
  return { ...record, fields, hashes, leaving: true }
}

const blank = ({ collection, key, parent }: Wanted): Stored => ({
  collection,
  key,
  ...(parent !== undefined && { parent }),
  id: `new ${collection} ${key}`,
  fields: {},
  hashes: {},
  imported: {},
})

/** The record with the changes; whoever a document names is not leaving. */
function changed(record: Stored, changes: Step['changes']): Stored {
  const { _status: status, ...values } = Object.fromEntries(
    changes.map(({ field, to }) => [field, plainValue(to)]),
  )
  const written = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, valueHash(value)]),
  )
  const after: Stored = {
    ...record,
    ...(status !== undefined && { status: status as 'draft' | 'published' }),
    fields: { ...record.fields, ...values },
    hashes: { ...record.hashes, ...written },
    imported: { ...record.imported, ...written },
  }
  delete after.leaving
  return after
}

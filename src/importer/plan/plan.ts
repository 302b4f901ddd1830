import { COLLECTIONS, identity, type Plan, type Step, type Stored, type Wanted } from '../model/plan.ts'
import { plainValue } from '../model/values.ts'
import { compare } from './compare.ts'
import { countsOf } from './count.ts'
import { stateHash } from '../model/state-hash.ts'

export type PlanOptions = {
  /** Records are to be published; otherwise new ones are drafts and no status changes. */
  publish: boolean
  /** Values that a person changed are written over. */
  overwrite?: boolean | undefined
  /** Records that the document no longer holds are retired: the last day of leaders, and the day others go to the trash. */
  retire?: { endedOn: string; trashedOn: string } | undefined
}

/** What would become of the stored records if the wanted ones were imported. Pure; writes nothing. */
export function planOf(wanted: readonly Wanted[], stored: readonly Stored[], options: PlanOptions): Plan {
  const found = new Map(stored.map((record) => [identity(record), record]))
  const steps = [
    ...unique(wanted).flatMap((record) => stepsFor(record, found.get(identity(record)), options)),
  ]
  steps.push(...absent(wanted, stored, options.retire))
  steps.sort((a, b) => COLLECTIONS.indexOf(a.collection) - COLLECTIONS.indexOf(b.collection))
  return { planVersion: 1, stateHash: stateHash(stored), counts: countsOf(steps), steps }
}

/** The first of each key: an award told of twice in one document is one record. */
export function unique(wanted: readonly Wanted[]): Wanted[] {
  const first = new Map<string, Wanted>()
  for (const record of wanted) if (!first.has(identity(record))) first.set(identity(record), record)
  return [...first.values()]
}

function stepsFor(wanted: Wanted, stored: Stored | undefined, { publish, overwrite }: PlanOptions): Step[] {
  const { collection, key } = wanted
  if (!stored) return [{ action: 'create', collection, key, changes: creation(wanted, publish) }]
  const { changes, conflicts } = compare(wanted, stored, overwrite)
  // Whoever a newer document names again was not ended after all.
  if (stored.leaving) changes.push({ field: 'endedOn', from: stored.fields['endedOn'], to: null })
  const steps: Step[] = []
  // A record in conflict waits for a person: it is not published over her head.
  if (publish && stored.status === 'draft' && conflicts.length === 0) {
    changes.push({ field: '_status', from: 'draft', to: 'published' })
  }
  if (changes.length > 0) steps.push({ action: 'update', collection, key, changes })
  if (conflicts.length > 0) steps.push({ action: 'conflict', collection, key, changes: conflicts })
  return steps.length > 0 ? steps : [{ action: 'keep', collection, key, changes: [] }]
}

function creation({ collection, fields }: Wanted, publish: boolean): Step['changes'] {
  const values = Object.entries(fields).map(([field, value]) => ({
    field,
    from: null,
    to: plainValue(value),
  }))
  const status = { field: '_status', from: null, to: publish ? 'published' : 'draft' }
  return [
    ...values.filter(({ to }) => to !== undefined),
    ...(collection === 'source-documents' ? [] : [status]),
  ]
}

/** Rows an earlier import made that the document no longer holds; named, and left to a person unless they are to be retired. */
function absent(wanted: readonly Wanted[], stored: readonly Stored[], retire: PlanOptions['retire']): Step[] {
  const present = new Set(wanted.map(identity))
  const told = new Set(wanted.flatMap((record) => (record.parent === undefined ? [] : [scopeOf(record)])))
  return stored
    .filter((record) => record.imported && record.parent !== undefined && told.has(scopeOf(record)))
    .filter((record) => !present.has(identity(record)) && !record.leaving)
    .map(({ collection, key }) => ({
      action: 'absent',
      collection,
      key,
      changes: retire ? [retirement(collection, retire)] : [],
    }))
}

/** A leader has a last day; of what else is gone the trash keeps the record. */
const retirement = (
  collection: Wanted['collection'],
  { endedOn, trashedOn }: NonNullable<PlanOptions['retire']>,
): Step['changes'][number] =>
  collection === 'leaders'
    ? { field: 'endedOn', from: null, to: endedOn }
    : { field: 'deletedAt', from: null, to: trashedOn }

/** Where a document has the whole list. Awards belong to a report, and reports to no list at all. */
function scopeOf({ collection, key, parent, fields }: Wanted | Stored): string {
  if (collection === 'honors') return `${collection} ${parent} ${String(fields['report'])}`
  return collection === 'work-reports' ? identity({ collection, key }) : `${collection} ${parent}`
}

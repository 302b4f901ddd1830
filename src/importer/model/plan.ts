import type { At } from './bundle.ts'

/** The collections an import writes to, a record before those that link to it. */
export const COLLECTIONS = [
  'source-documents',
  'subdistricts',
  'departments',
  'leaders',
  'duties',
  'work-reports',
  'honors',
  'units',
  'city-plans',
  'tasks',
] as const

export type Collection = (typeof COLLECTIONS)[number]

/**
 * `absent`: an earlier import made the record and the document no longer holds it; it has changes when it is to be retired.
 * A conflict is never written.
 */
export type Action = 'create' | 'update' | 'keep' | 'conflict' | 'absent'
export type Change = { field: string; from: unknown; to: unknown }
/** One record and what becomes of it. A record of which only a part is in conflict has two steps. */
export type Step = { action: Action; collection: Collection; key: string; changes: Change[] }

/** What an import would change, bound by `stateHash` to the stored records it was computed from. */
export type Plan = {
  planVersion: 1
  stateHash: string
  counts: Record<Action, number>
  steps: Step[]
}

/** A record as the document has it: only the fields it states. Links hold the keys of the records they lead to. */
export type Wanted = {
  collection: Collection
  key: string
  /** The key of the record it is a row of. */
  parent?: string
  fields: Record<string, unknown>
  places: At
}

/** A record as the database has it, links as keys, empty values left out. */
export type Stored = {
  collection: Collection
  key: string
  parent?: string
  id: string
  /** A draft that nobody published yet ends it; until then it is in office, and its name taken. */
  leaving?: true
  /** A plan before this one in the same run ends it or moves it to the trash. */
  retired?: true
  /** Of the newest version; undefined where the collection knows no drafts. */
  status?: 'draft' | 'published'
  /** A version of it is public, though a draft may stand beside. */
  published?: true
  /** The key that its row has, and that no other record can take, where the newest draft has another. */
  rowKey?: string
  fields: Record<string, unknown>
  /** Of the values as they are stored now. */
  hashes: Record<string, string>
  /** Of the values as an import left them; undefined when no import made the record. */
  imported?: Record<string, string>
}

/** The fields that lead to other records; `otherUnits.unit` is the field `unit` of each row. */
export const LINKS: Partial<Record<Collection, Record<string, Collection>>> = {
  departments: { subdistrict: 'subdistricts' },
  leaders: { subdistrict: 'subdistricts', inChargeOf: 'departments', liaises: 'departments' },
  duties: { subdistrict: 'subdistricts' },
  'work-reports': { subdistrict: 'subdistricts' },
  honors: { subdistrict: 'subdistricts', report: 'work-reports' },
  tasks: { plan: 'city-plans', leadUnits: 'units', responsibleUnits: 'units', 'otherUnits.unit': 'units' },
}

/** Whether applying the plan writes the step. */
export const isWritten = ({ action, changes }: Step): boolean =>
  action === 'create' || action === 'update' || (action === 'absent' && changes.length > 0)

/** One name per record over all collections. */
export const identity = ({ collection, key }: { collection: Collection; key: string }): string =>
  `${collection} ${key}`

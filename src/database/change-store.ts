import type { PayloadRequest } from 'payload'

type Within = Pick<PayloadRequest, 'transactionID'> | undefined

/** A record that anybody may read, and by what a change of it is told. */
export type PublicRecord = {
  collection: string
  record: string
  /** The record it is a row of. */
  parent: string | null
  /** The image that it shows. */
  image: string | null
  slug: string | null
  /** Of what anybody may read of it. */
  hash: string
}

export type ChangeEvent = 'published' | 'updated' | 'removed'

/** One change of what anybody may read. */
export type Change = Pick<PublicRecord, 'collection' | 'record' | 'parent' | 'slug'> & {
  event: ChangeEvent
  /** ISO 8601. */
  at: string
}

/** A change with its place in the feed: numbers grow in the order in which changes were committed. */
export type NumberedChange = Change & { number: number }

export type ChangesAsked = {
  after: number
  /** Only of these; null for all. */
  collections: string[] | null
  limit: number
}

/** A part of the feed. `first` and `last` are the numbers of the oldest and the newest change that is kept, 0 without any. */
export type ChangesFound = { changes: NumberedChange[]; first: number; last: number }

/** How many changes are kept. */
export const KEPT_CHANGES = 100_000

/** Where it is kept what is public, and what changed of it. Writes take part in the transaction of `req`. */
export type ChangeStore = {
  find: (record: string, req: Within) => Promise<PublicRecord | null>
  rowsOf: (parent: string, req: Within) => Promise<PublicRecord[]>
  /** Whether a public record shows the image. */
  isShown: (image: string, req: Within) => Promise<boolean>
  put: (entry: PublicRecord, req: Within) => Promise<void>
  remove: (record: string, req: Within) => Promise<void>
  note: (change: Change, req: Within) => Promise<void>
  /** The changes that are committed, in their order. */
  since: (asked: ChangesAsked) => Promise<ChangesFound>
}

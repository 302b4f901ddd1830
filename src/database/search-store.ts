import type { PayloadRequest } from 'payload'
import type { SearchWord } from '../text/search-terms.ts'

/** What is kept of a record so that it is found: terms parted by blanks, and what a search may be narrowed by. */
export type SearchEntry = {
  /** Of its collection, among those that are searched: 0 is the first. */
  place: number
  record: string
  /** The record it is a row of. */
  parent: string | null
  subdistrict: string | null
  names: string
  pinyin: string
  body: string
}

export type SearchAsked = {
  /** All of them must be found. */
  words: SearchWord[]
  /** All collections that are searched, each at its place. */
  collections: string[]
  /** Those whose records are shown; all are counted. */
  wanted: string[]
  /** Only records of these; null for all. */
  subdistricts: string[] | null
  /** Parents whose rows are left out, as they are themselves. */
  hidden: string[]
  limit: number
  offset: number
}

export type SearchHit = { collection: string; record: string }

/**
 * A page of what was found, names and titles before the rest, and the exact number in each collection, those that are not
 * shown included. Up to RANKED records of a tier go by relevance; more of them go by collection, in its place, and age.
 */
export type SearchFound = { hits: SearchHit[]; counts: Record<string, number> }

/** A word that stands in more records than this says little about any of them, and weighing all would take long. */
export const RANKED = 1000

type Within = Pick<PayloadRequest, 'transactionID'> | undefined

/** Where the index is kept. Writes take part in the transaction of `req`. */
export type SearchStore = {
  put: (entry: SearchEntry, req: Within) => Promise<void>
  remove: (record: string, req: Within) => Promise<void>
  clear: (req: Within) => Promise<void>
  find: (asked: SearchAsked, req: Within) => Promise<SearchFound>
}

import type { PayloadRequest } from 'payload'
import type { SearchWord } from '../text/search-terms.ts'

/** What is kept of a record so that it is found: terms parted by blanks, and what a search may be narrowed by. */
export type SearchEntry = {
  collection: string
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
  collections: string[]
  /** Only records of these; null for all. */
  subdistricts: string[] | null
  /** Parents whose rows are left out, as they are themselves. */
  hidden: string[]
  limit: number
  offset: number
}

/** A page of what was found, names and titles first, and how many there are in each collection, those left out included. */
export type SearchFound = { hits: { collection: string; record: string }[]; counts: Record<string, number> }

type Within = Pick<PayloadRequest, 'transactionID'> | undefined

/** Where the index is kept. Writes take part in the transaction of `req`. */
export type SearchStore = {
  put: (entry: SearchEntry, req: Within) => Promise<void>
  remove: (entry: Pick<SearchEntry, 'collection' | 'record'>, req: Within) => Promise<void>
  clear: (req: Within) => Promise<void>
  find: (asked: SearchAsked, req: Within) => Promise<SearchFound>
}

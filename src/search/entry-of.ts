import type { CollectionSlug } from 'payload'
import { idOf } from '../cms/id-of.ts'
import type { SearchEntry } from '../database/index.ts'
import { searchPinyin } from '../text/search-pinyin.ts'
import { BREAK, searchTerms } from '../text/search-terms.ts'
import { textsOf } from './texts-of.ts'
import { SEARCHED, searchedCollections } from './what.ts'

/** A record as it is stored. */
export type Row = Record<string, unknown> & { id: string }

/** What is kept in the index of a record; null for one that nobody may find: unpublished, trashed, or not searched. */
export function entryOf(collection: CollectionSlug, row: Row): SearchEntry | null {
  const searched = SEARCHED[collection]
  if (!searched || row['_status'] !== 'published' || row['deletedAt']) return null
  const names = textsOf(row, searched.names).map(({ text }) => text)
  const body = textsOf(row, searched.body).map(({ text }) => text)
  const subdistrict = idOf(row['subdistrict'])
  return {
    place: searchedCollections.indexOf(collection),
    record: row.id,
    parent: idOf(row['plan']) ?? subdistrict,
    subdistrict: collection === 'subdistricts' ? row.id : subdistrict,
    names: joined(names),
    pinyin: names.flatMap((name) => searchPinyin(name, searched.kind)).join(' '),
    body: joined(body),
  }
}

const joined = (texts: string[]): string =>
  texts.map((text) => searchTerms(text).join(' ')).join(` ${BREAK} `)

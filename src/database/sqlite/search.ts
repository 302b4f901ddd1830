import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import { BREAK } from '../../text/search-terms.ts'
import { wordStarts } from '../../text/word-starts.ts'
import type { SearchStore } from '../search-store.ts'
import { firstOf, lastOf } from './search-numbers.ts'
import { findEntries } from './search-find.ts'
import { sessionOf } from './session-of.ts'
import type { Session } from './session-of.ts'

/**
 * The index in FTS5, whose words are our own terms: none of its tokenizers knows where a Chinese word ends. Names have a
 * table of their own, so that the first page of a common word is read without the texts.
 */
export function sqliteSearch(adapter: SQLiteAdapter): SearchStore {
  const within = (req: Parameters<typeof sessionOf>[1]): Promise<Session> => sessionOf(adapter, req)

  const put: SearchStore['put'] = async ({ place, record, parent, subdistrict, ...terms }, req) => {
    const session = await within(req)
    await removeTerms(session, record)
    const next = sql`(SELECT coalesce(max(number), ${firstOf(place)}) + 1 FROM search_entries WHERE number BETWEEN ${firstOf(place)} AND ${lastOf(place)})`
    await session.run(
      sql`INSERT INTO search_entries (number, record, parent, subdistrict) VALUES (${next}, ${record}, ${parent}, ${subdistrict})
        ON CONFLICT (record) DO UPDATE SET parent = excluded.parent, subdistrict = excluded.subdistrict`,
    )
    const { names, pinyin, body } = terms
    const number = sql`SELECT number`
    const of = sql`FROM search_entries WHERE record = ${record}`
    await session.run(
      sql`INSERT INTO search_terms (rowid, names, pinyin, body) ${number}, ${names}, ${withStarts(pinyin, names, body)}, ${body} ${of}`,
    )
    if (names === '') return
    await session.run(
      sql`INSERT INTO search_names (rowid, names, pinyin) ${number}, ${names}, ${withStarts(pinyin, names)} ${of}`,
    )
  }

  const remove: SearchStore['remove'] = async (record, req) => {
    const session = await within(req)
    await removeTerms(session, record)
    await session.run(sql`DELETE FROM search_entries WHERE record = ${record}`)
  }

  const clear: SearchStore['clear'] = async (req) => {
    const session = await within(req)
    for (const table of [sql`search_terms`, sql`search_names`, sql`search_entries`])
      await session.run(sql`DELETE FROM ${table}`)
  }

  return { put, remove, clear, find: async (asked, req) => findEntries(await within(req), asked) }
}

async function removeTerms(session: Session, record: string): Promise<void> {
  for (const table of [sql`search_terms`, sql`search_names`])
    await session.run(
      sql`DELETE FROM ${table} WHERE rowid = (SELECT number FROM search_entries WHERE record = ${record})`,
    )
}

/** Sounds, and behind them how these and the words of the other columns begin: of each beginning there is one list. */
const withStarts = (pinyin: string, ...others: string[]): string =>
  [pinyin, wordStarts([pinyin, ...others].join(' '))].filter((part) => part !== '').join(` ${BREAK} `)

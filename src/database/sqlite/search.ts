import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { SearchWord } from '../../text/search-terms.ts'
import type { SearchAsked, SearchFound, SearchStore } from '../search-store.ts'

type Session = Pick<SQLiteAdapter['drizzle'], 'all' | 'run'>
type Hit = { collection: string; record: string }

/** The index in FTS5, whose words are our own terms: none of its tokenizers knows where a Chinese word ends. */
export function sqliteSearch(adapter: SQLiteAdapter): SearchStore {
  const within = async (req: { transactionID?: unknown } | undefined): Promise<Session> => {
    const id = (await req?.transactionID) as string | undefined
    return (
      (id === undefined ? undefined : (adapter.sessions[id]?.db as unknown as Session)) ?? adapter.drizzle
    )
  }

  const remove: SearchStore['remove'] = async ({ record }, req) => {
    const session = await within(req)
    await session.run(
      sql`DELETE FROM search_terms WHERE rowid = (SELECT number FROM search_entries WHERE record = ${record})`,
    )
    await session.run(sql`DELETE FROM search_entries WHERE record = ${record}`)
  }

  const put: SearchStore['put'] = async (entry, req) => {
    await remove(entry, req)
    const session = await within(req)
    const { collection, record, parent, subdistrict, names, pinyin, body } = entry
    await session.run(
      sql`INSERT INTO search_entries (collection, record, parent, subdistrict) VALUES (${collection}, ${record}, ${parent}, ${subdistrict})`,
    )
    await session.run(
      sql`INSERT INTO search_terms (rowid, names, pinyin, body) SELECT number, ${names}, ${pinyin}, ${body} FROM search_entries WHERE record = ${record}`,
    )
  }

  const clear: SearchStore['clear'] = async (req) => {
    const session = await within(req)
    await session.run(sql`DELETE FROM search_terms`)
    await session.run(sql`DELETE FROM search_entries`)
  }

  return { put, remove, clear, find: async (asked, req) => find(await within(req), asked) }
}

async function find(session: Session, asked: SearchAsked): Promise<SearchFound> {
  const match = asked.words.map(matchOf).join(' AND ')
  const found = sql`FROM search_terms JOIN search_entries e ON e.number = search_terms.rowid
    WHERE search_terms MATCH ${match} AND ${narrowed(asked)}`
  const counted = await session.all<{ collection: string; count: number }>(
    sql`SELECT e.collection AS collection, count(*) AS count ${found} GROUP BY e.collection`,
  )
  const named = sql`search_terms.rowid IN (SELECT rowid FROM search_terms WHERE search_terms MATCH ${`{names pinyin} : (${match})`})`
  const hits = await session.all<Hit>(
    sql`SELECT e.collection AS collection, e.record AS record ${found} AND e.collection IN ${asked.collections}
      ORDER BY ${named} DESC, bm25(search_terms, 10, 4, 1), e.number LIMIT ${asked.limit} OFFSET ${asked.offset}`,
  )
  return {
    hits: hits.map(({ collection, record }) => ({ collection, record })),
    counts: Object.fromEntries(counted.map(({ collection, count }) => [collection, count])),
  }
}

/** Lists go as one JSON value each: they may be longer than the number of variables that a statement takes. */
function narrowed({ hidden, subdistricts }: SearchAsked): SQL {
  const out = sql`(SELECT value FROM json_each(${JSON.stringify(hidden)}))`
  const shown = sql`(e.parent IS NULL OR e.parent NOT IN ${out})`
  if (subdistricts === null) return shown
  return sql`${shown} AND e.subdistrict IN (SELECT value FROM json_each(${JSON.stringify(subdistricts)}))`
}

/** Terms hold letters and digits alone, so that nothing of a query is read as an operator. */
const matchOf = ({ terms, prefix }: SearchWord): string => `"${terms.join(' ')}"${prefix ? '*' : ''}`

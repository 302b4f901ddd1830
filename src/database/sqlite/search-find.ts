import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { SearchWord } from '../../text/search-terms.ts'
import { wordStart } from '../../text/word-starts.ts'
import { RANKED } from '../search-store.ts'
import type { SearchAsked, SearchFound, SearchHit } from '../search-store.ts'
import { firstOf, lastOf, placeOf } from './search-numbers.ts'
import type { Session } from './session-of.ts'

/** One of the two tables of terms: how much its columns weigh, and what is left out of it. */
type Tier = { table: SQL; weights: SQL; without?: SQL }

/** Counts what holds every word, and reads one page of it: first by name, then the rest. */
export async function findEntries(session: Session, asked: SearchAsked): Promise<SearchFound> {
  const { limit, offset } = asked
  const match = asked.words.map(matchOf).join(' AND ')
  const places = asked.collections.map((_, place) => place)
  const wanted = places.filter((place) => asked.wanted.includes(asked.collections[place] ?? ''))
  const names: Tier = { table: sql`search_names`, weights: sql`10, 4` }
  const any: Tier = {
    table: sql`search_terms`,
    weights: sql`10, 4, 1`,
    without: sql`(SELECT rowid FROM search_names WHERE search_names MATCH ${match})`,
  }

  const found = await count(session, any, match, asked, places)
  const counts = Object.fromEntries(found.map(([place, number]) => [asked.collections[place] ?? '', number]))
  const total = sumOf(found.filter(([place]) => wanted.includes(place)))
  if (offset >= total) return { hits: [], counts }

  const named = sumOf(await count(session, names, match, asked, wanted))
  const page = (tier: Tier, size: number, skip: number, most: number): Promise<SearchHit[]> =>
    most <= 0 || skip >= size
      ? Promise.resolve([])
      : read(session, tier, match, asked, wanted, { size, skip, most })
  const first = await page(names, named, offset, limit)
  const rest = await page(any, total - named, Math.max(0, offset - named), limit - first.length)
  return { hits: [...first, ...rest], counts }
}

/** How many match in each collection that has any, by its place. One walk through the list of FTS5, in as many parts. */
async function count(
  session: Session,
  { table }: Tier,
  match: string,
  asked: SearchAsked,
  places: number[],
): Promise<[place: number, count: number][]> {
  const parts = places.map(
    (place) =>
      sql`SELECT ${sql.raw(String(place))} AS place, count(*) AS count FROM ${table}
        WHERE ${table} MATCH ${match} AND rowid BETWEEN ${firstOf(place)} AND ${lastOf(place)} ${narrowed(asked, [place])}`,
  )
  const rows = await session.all<{ place: number; count: number }>(sql.join(parts, sql` UNION ALL `))
  return rows.flatMap(({ place, count: number }) => (number > 0 ? [[place, number]] : []))
}

type Page = { size: number; skip: number; most: number }

/** By number the page is read without its followers; only a few can be weighed, for that takes all of them. */
async function read(
  session: Session,
  { table, weights, without }: Tier,
  match: string,
  asked: SearchAsked,
  places: number[],
  { size, skip, most }: Page,
): Promise<SearchHit[]> {
  const score = size > RANKED ? sql`0` : sql`bm25(${table}, ${weights})`
  const order = size > RANKED ? sql`rowid` : sql`score, rowid`
  const rows = await session.all<{ number: number; record: string }>(
    sql`SELECT e.number AS number, e.record AS record FROM (
        SELECT rowid AS number, ${score} AS score FROM ${table}
        WHERE ${table} MATCH ${match} AND ${among(places)} ${narrowed(asked, places)}
        ${without ? sql`AND rowid NOT IN ${without}` : sql``}
        ORDER BY ${order} LIMIT ${most} OFFSET ${skip}
      ) hit CROSS JOIN search_entries e ON e.number = hit.number ORDER BY hit.score, hit.number`,
  )
  return rows.map(({ number, record }) => ({ collection: asked.collections[placeOf(number)] ?? '', record }))
}

/** The numbers of some collections; the outer bounds lead FTS5 past all others. */
function among(places: number[]): SQL {
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const outer = sql`rowid BETWEEN ${firstOf(first)} AND ${lastOf(last)}`
  if (places.length === last - first + 1) return outer
  return sql`${outer} AND (rowid >> 40) IN (${sql.raw(places.join())})`
}

/**
 * Without the rows of hidden parents, and only those of some subdistricts. Lists go as one JSON value each: they may be
 * longer than the number of variables that a statement takes. `+`, for FTS5 would look up one number after the other.
 */
function narrowed({ hidden, subdistricts }: SearchAsked, places: number[]): SQL {
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const entries = (column: SQL, ids: string[]): SQL =>
    sql`(SELECT number FROM search_entries WHERE ${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND number BETWEEN ${firstOf(first)} AND ${lastOf(last)})`
  return sql.join([
    ...(hidden.length > 0 ? [sql` AND +rowid NOT IN ${entries(sql`parent`, hidden)}`] : []),
    ...(subdistricts ? [sql` AND +rowid IN ${entries(sql`subdistrict`, subdistricts)}`] : []),
  ])
}

const sumOf = (counts: [place: number, count: number][]): number =>
  counts.reduce((sum, [, number]) => sum + number, 0)

/** Terms hold letters and digits alone, so that nothing of a query is read as an operator. */
function matchOf(word: SearchWord): string {
  const start = wordStart(word)
  return start === null ? `"${word.terms.join(' ')}"${word.prefix ? '*' : ''}` : `"${start}"`
}

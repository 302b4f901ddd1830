import type { Client, InValue } from '@libsql/client'
import type { LibSQLPreparedQuery } from 'drizzle-orm/libsql/session'
import type { Result } from '../result.ts'
import { holdsMark, markedValue } from './marks.ts'

/** What stands in the place of the values of a query: its texts, and how many records come before its page. */
export type Values = { texts: string[]; offset: number }

/** One statement of a read with places for its values, and what makes records of its rows. */
export type KeptStatement = { sql: string; places: Place[]; map: (rows: unknown) => unknown }
type Place = { text: number } | { offset: true } | { is: InValue }

/** The offset that stands for any other while SQL is built; nobody pages so far. */
export const MARKED_PAGE = 2 ** 40
const markedOffset = (limit: number): number => (MARKED_PAGE - 1) * limit

/** A statement as Drizzle built it around marks. Null when a mark is not where its value can take its place. */
export function keptStatement(prepared: LibSQLPreparedQuery, limit: number): KeptStatement | null {
  const { sql, params } = prepared.getQuery()
  const places = params.map((value) => placeOf(value, limit))
  const isLost = holdsMark(sql) || places.some((place) => 'is' in place && holdsMark(place.is))
  return isLost ? null : { sql, places, map: (rows) => prepared.mapAllResult(rows) }
}

function placeOf(value: unknown, limit: number): Place {
  const text = markedValue(value)
  if (text !== null) return { text }
  if (limit > 0 && value === markedOffset(limit)) return { offset: true }
  return { is: value as InValue }
}

/** Runs a kept statement with values in their places, and makes of its rows what Drizzle would. */
export async function run<Row>(
  { sql, places, map }: KeptStatement,
  client: Client,
  values: Values,
): Promise<Row[]> {
  const args = places.map((place) => {
    if ('text' in place) return values.texts[place.text] ?? null
    return 'offset' in place ? values.offset : place.is
  })
  const result = (await client.execute({ sql, args })) as Result
  return map(result.values) as Row[]
}

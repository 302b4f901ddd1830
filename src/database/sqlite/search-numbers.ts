import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'

/**
 * The number of an entry begins with the place of its collection, so that those of one collection lie together in every
 * list of FTS5, which goes by number: they are counted, and a page of them read, without looking at the others.
 */
const SHIFT = 40

/** Below the numbers of a collection. Shifted by SQLite itself: FTS5 heeds a limit only when it is an integer there. */
export const firstOf = (place: number): SQL => sql.raw(`(${String(place)} << ${String(SHIFT)})`)
export const lastOf = (place: number): SQL => sql.raw(`((${String(place + 1)} << ${String(SHIFT)}) - 1)`)

/** The place that a number begins with; numbers stay below 2^53 for the first 8,192 collections. */
export const placeOf = (number: number): number => Math.floor(number / 2 ** SHIFT)

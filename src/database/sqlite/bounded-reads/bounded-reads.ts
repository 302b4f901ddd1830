import type { InStatement } from '@libsql/client'
import { timeLeft } from '../../read-time.ts'
import type { Connection } from '../connection.ts'
import { sqlOf } from '../is-read.ts'
import { recentlyUsed } from '../recently-used.ts'
import type { Result } from '../result.ts'
import type { Apart } from './apart.ts'
import { largestTable } from './largest-table.ts'

/** Rows of which a pattern is looked for in all, where it would take the process for long. */
const MANY_ROWS = 20_000
/** Milliseconds that only a statement of very many rows takes, however busy the machine is. */
const LONG = 200
/** Milliseconds after which a statement is looked at anew, for tables grow. */
const GOOD_FOR = 60_000
/** Statements of which it is known whether they are long. */
const MOST = 1000

type Length = {
  isLong: boolean
  /** Whether it is one by its text and its tables, whatever it took the last time. */
  byText: boolean
  since: number
}

/** Runs one statement until `end`, the end of its reads; undefined where no time is counted. */
export type BoundedRead = (statement: InStatement, end: number | undefined) => Promise<Result>

/**
 * Runs reads. SQLite works within this process and cannot be interrupted, so a statement that may take long runs `apart`
 * while the time of its read is counted, in a process that can be ended; all others run here, at once. Long is what looks
 * for a pattern in many rows, and what was: anything else is one walk with comparisons.
 */
export function boundedReads(read: Connection, apart: Apart): BoundedRead {
  const known = recentlyUsed<Length>(MOST)

  function lengthOf(sql: string, now: number): Length {
    const found = known.take(sql)
    if (found && now - found.since < GOOD_FOR) return found
    const byText = isPattern(sql) && largestTable(read, sql) > MANY_ROWS
    return { isLong: byText, byText, since: now }
  }

  return async (statement, end) => {
    if (end === undefined) return read.execute(statement)
    const left = timeLeft(end)
    const sql = sqlOf(statement)
    const startedAt = performance.now()
    const length = lengthOf(sql, startedAt)
    // Also one that is cut off stays what it is.
    known.set(sql, length)
    const result = length.isLong ? await apart.execute(statement, left) : read.execute(statement)
    if (!length.byText) length.isLong = performance.now() - startedAt > LONG
    return result
  }
}

/**
 * A pattern that is found early with one word is looked for in all rows with another. Not those of Payload's own, which
 * tell links of one record apart by their `path`.
 */
const isPattern = (sql: string): boolean => /(?<!"path")\slike\s/iu.test(sql)

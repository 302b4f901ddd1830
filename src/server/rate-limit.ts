import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { networkOf } from './client-address.ts'
import { countingWindows } from './counting-windows.ts'
import type { Window } from './counting-windows.ts'

/** Requests a minute; `known` for who shows a key or a session, and for each key wherever it is used. 0 counts nothing. */
export type Rates = { anybody: number; known: number }

/** What the answer says of the limit, as names and values in turn, and how many seconds to wait when it is reached. */
export type Counted = { headers: string[]; wait: number | null }

export type RateLimits = (req: IncomingMessage, ip: string) => Counted

const MINUTE = 60_000

/**
 * Counts requests by address, and those with a key by the key as well; null when nothing is counted. It stands before the
 * read cache and Express alike, so that an answer counts the same from either. Each process counts for itself.
 */
export function rateLimits({ anybody, known }: Rates): RateLimits | null {
  if (anybody === 0) return null
  const [readers, holders, keys] = [countingWindows(MINUTE), countingWindows(MINUTE), countingWindows(MINUTE)]
  return ({ headers }, ip) => {
    const network = networkOf(ip)
    // A counter of its own, so that an import does not shut out the readers behind the same address.
    if (!showsWho(headers)) return counted(readers(network), anybody)
    const byAddress = counted(holders(network), known)
    const key = byAddress.wait === null ? keyOf(headers) : undefined
    return key === undefined ? byAddress : counted(keys(hashed(key)), known)
  }
}

function counted({ count, endsAt }: Window, limit: number): Counted {
  const seconds = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))
  const left = Math.max(0, limit - count)
  const headers = ['RateLimit-Limit', String(limit), 'RateLimit-Remaining', String(left)]
  headers.push('RateLimit-Reset', String(seconds))
  return { headers, wait: count > limit ? seconds : null }
}

/** Whether it is true is found out later; who only says so gets no further with it than `known`. */
const showsWho = ({ authorization, cookie }: IncomingMessage['headers']): boolean =>
  authorization !== undefined || (cookie !== undefined && /(?:^|;\s*)payload-token=/u.test(cookie))

const keyOf = ({ authorization }: IncomingMessage['headers']): string | undefined =>
  / API-Key /u.test(authorization ?? '') ? authorization : undefined

const hashed = (key: string): string => createHash('sha256').update(key).digest('base64')

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { changesOf } from '../../database/index.ts'
import type { Changes } from '../../database/index.ts'
import { visitOf } from '../visit.ts'
import { entryOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { keptEntries } from './kept-entries.ts'
import { requestKeys } from './request-key.ts'
import { sendEntry } from './send-entry.ts'

export type CacheSettings = {
  megabytes: number
  /** Seconds for which others may use an answer without asking, and then while they ask. */
  maxAge: number
  stale: number
}

/** A request on its way, with the headers of its answer alone; `pass` gives it to Express, with these headers set. */
export type Passing = {
  req: IncomingMessage
  res: ServerResponse
  own: readonly string[]
  pass: (headers: readonly string[]) => void
}

export type CacheCounts = { hits: number; misses: number; evicted: number; bytes: number; entries: number }

export type ReadCache = { answer: (passing: Passing) => void; counts: () => CacheCounts }

/**
 * Answers reads that anybody may make with the bytes of an earlier answer, for as long as nothing has changed that it was
 * made from. What it does not have it lets Express answer, once for all who ask at the same time, and keeps. Null over a
 * database that does not tell of all its changes.
 */
export function readCache(payload: Payload, settings: CacheSettings): ReadCache | null {
  const changes = changesOf(payload.db)
  return changes && cacheOver(changes, payload, settings)
}

function cacheOver(changes: Changes, payload: Payload, settings: CacheSettings): ReadCache {
  const { megabytes, maxAge, stale } = settings
  const keyOf = requestKeys(payload)
  const kept = keptEntries(megabytes * 1024 * 1024)
  const flights = new Map<string, Promise<Entry | null>>()
  const cacheControl = `public, max-age=${String(maxAge)}, stale-while-revalidate=${String(stale)}`
  let [hits, misses] = [0, 0]

  const isCurrent = ({ seen, until }: Entry): boolean => Date.now() < until && changes.isCurrent(seen)

  function current(key: string): Entry | undefined {
    const entry = kept.get(key)
    if (!entry || isCurrent(entry)) return entry
    kept.drop(key)
    return undefined
  }

  function hit(key: string, entry: Entry, { req, res, own }: Passing): void {
    hits += 1
    const grown = (bytes: number): void => {
      kept.grew(key, entry, bytes)
    }
    sendEntry(entry, { req, res, own: own.concat(HIT), grown })
  }

  /** Lets Express answer and keeps what it answers, if that is still true when it is there. */
  function fly(key: string, { req, res, own, pass }: Passing): void {
    misses += 1
    const visit = visitOf(req)
    const startedAt = Date.now()
    const flight = new Promise<Entry | null>((land) => {
      res.once('close', () => {
        land(null)
      })
      const seen = changes.watch()
      if (visit) visit.keep = keep
      pass(own)

      async function keep(response: Response): Promise<boolean> {
        if (!isForAnybody(response)) return false
        const body = Buffer.from(await response.arrayBuffer())
        const entry = entryOf({ response, body, seen: seen(), startedAt, cacheControl }, changes)
        const isTrue = isCurrent(entry)
        if (isTrue) kept.put(key, entry)
        land(isTrue ? entry : null)
        const status = `jiedao; fwd=uri-miss${isTrue ? '; stored' : ''}`
        const grown = (bytes: number): void => {
          kept.grew(key, entry, bytes)
        }
        if (!res.destroyed) sendEntry(entry, { req, res, own: ['Cache-Status', status], grown })
        return true
      }
    })
    flights.set(key, flight)
    void flight.then(() => {
      if (flights.get(key) === flight) flights.delete(key)
    })
  }

  /** Waits for an answer that is under way. It may be out of date when it comes; then for the next one, and no more. */
  async function wait(key: string, flight: Promise<Entry | null>, passing: Passing, more = 1): Promise<void> {
    const entry = await flight
    const next = flights.get(key)
    if (entry && isCurrent(entry)) hit(key, entry, passing)
    else if (next && more > 0) await wait(key, next, passing, more - 1)
    else fly(key, passing)
  }

  return {
    answer: (passing) => {
      const key = keyOf(passing.req)
      if (key === null) {
        passing.pass(passing.own)
        return
      }
      const entry = current(key)
      const flight = entry ? undefined : flights.get(key)
      if (entry) hit(key, entry, passing)
      else if (flight) void wait(key, flight, passing)
      else fly(key, passing)
    },
    counts: () => ({ hits, misses, evicted: kept.evicted, bytes: kept.bytes, entries: kept.count }),
  }
}

const HIT = ['Cache-Status', 'jiedao; hit']

/** Errors, and what a route marks as not to be kept, are for the one who asked. */
const isForAnybody = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.has('cache-control')

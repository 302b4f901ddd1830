import { AsyncLocalStorage } from 'node:async_hooks'

/** What a read has seen: from what, and since which of the changes that are counted here. */
export type Seen = { readonly since: number; readonly sources: ReadonlySet<string> }

/**
 * Knows of every change of the database, and of every read that is watched what it read from, so that an answer can be kept
 * for as long as it is true. A source is what the database itself parts its records by: a table, a collection.
 */
export type Changes = {
  /** Runs a read, whose sources are known once what it returns has settled. */
  watch: <T>(read: () => T) => { seen: Seen; result: T }
  /** Whether what was seen is what a read would see now. */
  isCurrent: (seen: Seen) => boolean
  /** When that which was seen last became what it is, in milliseconds; when this began to count, if it has not since. */
  changedAt: (seen: Seen) => number
}

/** A source that every change is a change of: of a read that does not tell what it read from, or that writes. */
export const ANYTHING = '*'

/** The other side: what tells of reads and changes. `outside` looks for changes that nobody told of. */
export type ChangeLog = Changes & {
  readFrom: (sources: Iterable<string>) => void
  changed: (sources: Iterable<string>) => void
  everythingChanged: () => void
}

type Moment = { count: number; at: number }

/**
 * Counts changes. `outside` is asked before each answer: 'changed' when another program has written, 'unknown' when that
 * cannot be told at the moment.
 */
export function changeLog(outside: () => 'unchanged' | 'changed' | 'unknown'): ChangeLog {
  const watched = new AsyncLocalStorage<Set<string>>()
  const last = new Map<string, Moment>()
  let everything: Moment = { count: 0, at: Date.now() }
  let count = 0
  let known: boolean | undefined

  const lastOf = (source: string): Moment =>
    source === ANYTHING ? { count, at: Date.now() } : (last.get(source) ?? everything)

  function everythingChanged(): void {
    count += 1
    everything = { count, at: Date.now() }
    last.clear()
  }

  /**
   * Whether another program's writes, if there are any, are counted. One look is good for a turn of the event loop: what
   * is asked in it was sent before it began.
   */
  function isKnown(): boolean {
    if (known !== undefined) return known
    const found = outside()
    if (found === 'changed') everythingChanged()
    known = found !== 'unknown'
    setImmediate(() => {
      known = undefined
    })
    return known
  }

  function latest({ sources }: Seen): Moment {
    let found = everything
    for (const source of sources) {
      const each = lastOf(source)
      if (each.count > found.count) found = each
    }
    return found
  }

  return {
    watch: (read) => {
      isKnown()
      const sources = new Set<string>()
      const seen = { since: count, sources }
      return { seen, result: watched.run(sources, read) }
    },
    isCurrent: (seen) => isKnown() && (seen.since === count || latest(seen).count <= seen.since),
    changedAt: (seen) => latest(seen).at,
    readFrom: (sources) => {
      const noted = watched.getStore()
      if (noted) for (const source of sources) noted.add(source)
    },
    changed: (sources) => {
      count += 1
      const moment = { count, at: Date.now() }
      for (const source of sources) last.set(source, moment)
    },
    everythingChanged,
  }
}

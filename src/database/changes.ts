/** What a read may have seen: from what, and since which of the changes that are counted here. */
export type Seen = { readonly since: number; readonly sources: ReadonlySet<string> }

/**
 * Knows of every change of the database and of what is read from it, so that an answer can be kept for as long as it is true.
 * A source is what the database itself parts its records by: a table, a collection.
 */
export type Changes = {
  /**
   * Begins a read; what is returned tells what it may have seen until now. That is whatever anybody has read meanwhile: an
   * answer may count as changed too early, and never too late.
   */
  watch: () => () => Seen
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
  const lastRead = new Map<string, number>()
  let reads = 0
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
    watch: () => {
      isKnown()
      const [since, before] = [count, reads]
      return () => ({
        since,
        sources: new Set([...lastRead].flatMap(([source, read]) => (read > before ? [source] : []))),
      })
    },
    isCurrent: (seen) => isKnown() && (seen.since === count || latest(seen).count <= seen.since),
    changedAt: (seen) => latest(seen).at,
    readFrom: (sources) => {
      reads += 1
      for (const source of sources) lastRead.set(source, reads)
    },
    changed: (sources) => {
      count += 1
      const moment = { count, at: Date.now() }
      for (const source of sources) last.set(source, moment)
    },
    everythingChanged,
  }
}

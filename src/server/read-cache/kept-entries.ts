import type { Entry } from './entry.ts'

/** What an entry takes beside its bytes, roughly: its headers, its key and what holds them. */
const OVERHEAD = 1024

export type KeptEntries = {
  get: (key: string) => Entry | undefined
  put: (key: string, entry: Entry) => void
  drop: (key: string) => void
  /** An entry has got larger. */
  grew: (key: string, entry: Entry, bytes: number) => void
  readonly bytes: number
  readonly count: number
  /** Entries that had to go so that others had room. */
  readonly evicted: number
}

/** Holds entries up to so many bytes; beyond, those go that were not asked for the longest. */
export function keptEntries(limit: number): KeptEntries {
  // A map lists its keys in the order in which they were put: the oldest first.
  const entries = new Map<string, Entry>()
  let [bytes, evicted] = [0, 0]

  const sizeOf = (key: string, { size }: Entry): number => size + 2 * key.length + OVERHEAD

  function drop(key: string): void {
    const entry = entries.get(key)
    if (!entry) return
    bytes -= sizeOf(key, entry)
    entries.delete(key)
  }

  function makeRoom(): void {
    for (const key of entries.keys()) {
      if (bytes <= limit) return
      drop(key)
      evicted += 1
    }
  }

  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry
    },
    put: (key, entry) => {
      drop(key)
      if (sizeOf(key, entry) > limit) return
      entries.set(key, entry)
      bytes += sizeOf(key, entry)
      makeRoom()
    },
    drop,
    grew: (key, entry, by) => {
      if (entries.get(key) !== entry) return
      bytes += by
      makeRoom()
    },
    get bytes() {
      return bytes
    },
    get count() {
      return entries.size
    },
    get evicted() {
      return evicted
    },
  }
}

export type RecentlyUsed<Value> = {
  /** Takes an entry out; put it back with `set` when it is to stay. */
  take: (key: string) => Value | undefined
  /** Puts an entry in as the youngest. */
  set: (key: string, value: Value) => void
  clear: () => void
}

/** Keeps what was used last: beyond `most` entries the one that nobody took for the longest is dropped. */
export function recentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  const kept = new Map<string, Value>()

  function take(key: string): Value | undefined {
    const found = kept.get(key)
    kept.delete(key)
    return found
  }

  function set(key: string, value: Value): void {
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) return
      kept.delete(oldest)
    }
  }

  return { take, set, clear: () => kept.clear() }
}

type Listener = (seconds: number) => void

const listeners = new WeakMap<object, Set<Listener>>()

/** Hears how long each write waited for its turn, in seconds; of a database that has no turns nothing. */
export function onWriteWait(adapter: object, listener: Listener): void {
  const all = listeners.get(adapter) ?? new Set()
  listeners.set(adapter, all.add(listener))
}

/** Tells that a write has waited so many seconds. */
export function waited(adapter: object, seconds: number): void {
  for (const listener of listeners.get(adapter) ?? []) listener(seconds)
}

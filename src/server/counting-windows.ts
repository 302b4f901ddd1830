/** How often a key was counted in its window, and when that ends, in milliseconds since 1970. */
export type Window = { count: number; endsAt: number }

/** Counts a key once more. */
export type CountingWindows = (key: string) => Window

/**
 * Counts keys in windows of so many milliseconds, each of which begins when its key is first counted. Of keys that are no
 * longer counted nothing is left after two windows; there is no timer, and nobody waits.
 */
export function countingWindows(length: number): CountingWindows {
  let [recent, before] = [new Map<string, Window>(), new Map<string, Window>()]
  let turnsAt = Date.now() + length

  function turn(now: number): void {
    before = now < turnsAt + length ? recent : new Map<string, Window>()
    recent = new Map()
    turnsAt = now + length
  }

  return (key) => {
    const now = Date.now()
    if (now >= turnsAt) turn(now)
    let window = recent.get(key) ?? before.get(key)
    if (window === undefined || window.endsAt <= now) window = { count: 0, endsAt: now + length }
    recent.set(key, window)
    window.count += 1
    return window
  }
}

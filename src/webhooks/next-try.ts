/** How many times a delivery is tried before it is given up; the last try is about two days after the first. */
export const TRIES = 10
const [FIRST, FACTOR] = [30_000, 2.6]

/**
 * How long to wait after so many tries, in milliseconds, null to give up: half a minute, then each time 2.6 times as long,
 * a fifth more or less, so that a receiver that comes back is not met by all at once. `chance` is 0 to 1.
 */
export function waitAfter(tries: number, chance: number): number | null {
  if (tries >= TRIES) return null
  return Math.round(FIRST * FACTOR ** (tries - 1) * (0.8 + 0.4 * chance))
}

/** How many answers a function remembers. */
const KEPT = 4000

/** A pure function that remembers what it made of the texts it was given last. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= KEPT) known.clear()
    known.set(text, made)
    return made
  }
}

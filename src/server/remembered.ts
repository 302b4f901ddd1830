type Bounds = {
  /** How many results are kept. */
  most?: number
  /** Characters of the longest text whose result is kept. */
  longest?: number
}

/** A pure function that remembers what it made of the texts it was given last. */
export function remembered<Result>(
  make: (text: string) => Result,
  { most = 4000, longest = Infinity }: Bounds = {},
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (text.length > longest) return made
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

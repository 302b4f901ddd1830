/** Entries as opencc-js writes them, `from to`, parted by `|`; of two with the same `from` the first counts. */
export type Dictionary = string

/**
 * Converts a text by dictionaries, one step after the other; within a step the longest entry that fits is taken. The same
 * as opencc-js gives, whose tree of maps takes six times as long to build and several times the memory.
 */
export function phraseConverter(...steps: (readonly Dictionary[])[]): (text: string) => string {
  const tables = steps.map(tablesOf)
  return (text) => tables.reduce((converted, each) => convertBy(each, converted), text)
}

type Tables = {
  /** Entries of one UTF-16 unit. */
  units: (string | undefined)[]
  /** Entries of several. */
  phrases: Map<string, string>
  /** By a hash of their first two units: a bit for each length of the phrases that begin so. Almost all pairs have none. */
  lengths: Uint32Array
}

function tablesOf(dictionaries: readonly Dictionary[]): Tables {
  const tables: Tables = {
    units: Array.from({ length: 0x10000 }),
    phrases: new Map(),
    lengths: new Uint32Array(1 << 18),
  }
  for (const dictionary of dictionaries)
    for (const entry of dictionary.split('|')) {
      const blank = entry.indexOf(' ')
      add(tables, entry.slice(0, blank), entry.slice(blank + 1))
    }
  return tables
}

function add({ units, phrases, lengths }: Tables, from: string, to: string): void {
  const first = from.charCodeAt(0)
  if (from.length === 1) units[first] ??= to
  if (from.length === 1 || phrases.has(from)) return
  phrases.set(from, to)
  const pair = hash(first, from.charCodeAt(1))
  lengths[pair] = (lengths[pair] ?? 0) | (1 << from.length)
}

const hash = (first: number, second: number): number => ((first * 31) ^ (second * 1031)) & 0x3ffff

function convertBy(tables: Tables, text: string): string {
  const parts: string[] = []
  let kept = 0
  for (let at = 0; at < text.length;) {
    const length = phraseAt(tables, text, at)
    const end = at + (length || 1)
    const to = length === 0 ? tables.units[text.charCodeAt(at)] : tables.phrases.get(text.slice(at, end))
    if (to !== undefined) {
      if (kept < at) parts.push(text.slice(kept, at))
      parts.push(to)
      kept = end
    }
    at = end
  }
  if (kept === 0) return text
  parts.push(text.slice(kept))
  return parts.join('')
}

/** How long the longest phrase is that begins at a place of a text; 0 when none does. */
function phraseAt({ phrases, lengths }: Tables, text: string, at: number): number {
  let left = lengths[hash(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0
  while (left !== 0) {
    const length = 31 - Math.clz32(left)
    if (phrases.has(text.slice(at, at + length))) return length
    left ^= 1 << length
  }
  return 0
}

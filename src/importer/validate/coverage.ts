import type { At, Coverage } from '../model/bundle.ts'
import { inked, subtract, union, type Span } from '../model/span.ts'

/**
 * How much of the text the bundle accounts for, in characters that are not white space: `attributed` stands in a
 * value, `structure` was recognised as label, number, heading, bracket or the punctuation between them, `chrome` is
 * site furniture, and the rest is listed. The four add up to all of the text.
 */
export function coverage(
  text: string,
  records: readonly unknown[],
  structure: readonly Span[],
  chrome: readonly Span[],
): Coverage {
  const attributed = union(places(records))
  const structural = subtract(structure, attributed)
  const furniture = subtract(chrome, [...attributed, ...structural])
  const left = subtract([{ start: 0, end: text.length }], [...attributed, ...structural, ...furniture])
  const [rest, marks] = [left.filter((s) => holdsWords(text, s)), left.filter((s) => !holdsWords(text, s))]
  return {
    characters: inked(text, [{ start: 0, end: text.length }]),
    attributed: inked(text, attributed),
    structure: inked(text, structural) + inked(text, marks),
    chrome: inked(text, furniture),
    unattributed: rest,
  }
}

/** A gap without a letter or figure is the punctuation between what stands beside it. */
const holdsWords = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end))

/** Every place in the `at` of every record, however deep. */
function places(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(places)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'at' ? Object.values(inner as At).flat() : places(inner),
  )
}

import type { At } from '../../model/bundle.ts'
import { cut, span, subtract, trim, type Span } from '../../model/span.ts'

type Readable = { text: string; folded: string }

/** What stands between values and holds no word: the punctuation and brackets that part them. */
export function marksBetween(
  { text }: Readable,
  records: readonly unknown[],
  structure: readonly Span[],
): Span[] {
  return subtract([span(0, text.length)], [...places(records), ...structure])
    .map((gap) => trim(text, gap))
    .filter((gap) => gap.end > gap.start && /^[\p{P}\p{S}\s]+$/u.test(cut(text, gap)))
}

function places(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(places)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'at' ? Object.values(inner as At).flat() : places(inner),
  )
}

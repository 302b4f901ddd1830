/** A stretch of the decoded text: UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number }

export const span = (start: number, end: number): Span => ({ start, end })

/** The written text of one span. */
export const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

/** The span without white space at its ends; empty spans collapse to their start. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Sorted, non-overlapping spans that cover the same characters; empty ones vanish. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const next of spans
    .filter((s) => s.end > s.start)
    .sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end)
    else merged.push({ ...next })
  }
  return merged
}

/** What of `from` no span of `taken` covers, sorted. */
export function subtract(from: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = []
  const holes = union(taken)
  let first = 0
  for (const { start, end } of union(from)) {
    while (first < holes.length && (holes[first]?.end ?? 0) <= start) first++
    let at = start
    for (let i = first; i < holes.length; i++) {
      const hole = holes[i]
      if (!hole || hole.start >= end) break
      if (hole.start > at) left.push({ start: at, end: hole.start })
      at = Math.max(at, hole.end)
    }
    if (at < end) left.push({ start: at, end })
  }
  return left
}

/**
 * The place in a list, sorted and without overlaps, of the first whose span ends behind an offset; its length when none does.
 * Takes the logarithm of the length, so that asking it for every line of a long text stays linear.
 */
export function firstBehind(sorted: readonly { span: Span }[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.span.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** How many characters of the spans are not white space. */
export function inked(text: string, spans: readonly Span[]): number {
  let count = 0
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (!isSpace(text, i)) count++
  return count
}

const isSpace = (text: string, index: number): boolean =>
  /[\s\u200b-\u200f\u2060\ufeff]/u.test(text[index] ?? '')

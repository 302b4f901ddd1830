import type { Span } from '../model/span.ts'

const OPENS = new Map<string, string>()
const CLOSES = new Map<string, string>()
for (const pair of ['()', '（）', '“”', '‘’', '「」', '『』', '《》', '〈〉', '【】', '〔〕', '[]', '［］']) {
  const [opening = '', closing = ''] = pair
  // Pages mix the widths of one pair: 「（…)」.
  const kind = opening.normalize('NFKC')
  OPENS.set(opening, kind)
  CLOSES.set(closing, kind)
}

/** The outermost pairs of brackets and quotes, with their marks; one that is never closed encloses nothing. */
export function enclosed(text: string, { start, end }: Span): Span[] {
  const open = new Map<string, number[]>()
  const pairs: Span[] = []
  for (let at = start; at < end; at++) {
    const char = text[at] ?? ''
    const straight = char === '"' || char === '＂'
    const closes = straight ? char : CLOSES.get(char)
    const from = closes === undefined ? undefined : open.get(closes)?.pop()
    if (from !== undefined) pairs.push({ start: from, end: at + 1 })
    const opens = straight && from === undefined ? char : OPENS.get(char)
    if (opens === undefined) continue
    const starts = open.get(opens)
    if (starts) starts.push(at)
    else open.set(opens, [at])
  }
  return outermost(pairs)
}

function outermost(pairs: Span[]): Span[] {
  const kept: Span[] = []
  for (const pair of pairs.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair)
  }
  return kept
}

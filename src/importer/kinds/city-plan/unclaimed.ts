import type { At } from '../../model/bundle.ts'
import { subtract, type Span } from '../../model/span.ts'

/** The lines of which no value of the records holds anything. */
export function unclaimed(lines: readonly Span[], records: readonly { at: At }[]): Span[] {
  const claimed = records.flatMap(({ at }) => Object.values(at).flat())
  const key = ({ start, end }: Span) => `${start}-${end}`
  const left = new Set(subtract(lines, claimed).map(key))
  return lines.filter((line) => left.has(key(line)))
}

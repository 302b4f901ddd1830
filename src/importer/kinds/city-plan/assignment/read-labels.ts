import { cut, span, trim, type Span } from '../../../model/span.ts'
import { enclosed } from '../../../extract/enclosed.ts'
import { ROLE_LABEL, roleOf, type Role } from './role-label.ts'

type Readable = { text: string; folded: string }
export type Segment = { role: Role; label: Span; value: Span }

/** The labelled parts of a stretch, each to the next label, and what stands before the first one. */
export function readLabels({ text, folded }: Readable, within: Span): { before: Span; segments: Segment[] } {
  const pairs = enclosed(text, within)
  const inside = (at: number) => pairs.some((pair) => pair.start < at && at < pair.end)
  const labels = [...cut(folded, within).matchAll(ROLE_LABEL)]
    .map(({ index, 0: { length } }) => span(within.start + index, within.start + index + length))
    .filter((label) => !inside(label.start))
  const segments = labels.map((label, i) => ({
    role: roleOf(cut(folded, label)),
    label: trim(text, span(label.start, label.end - 1)),
    value: trim(text, span(label.end, labels[i + 1]?.start ?? within.end)),
  }))
  return { before: trim(text, span(within.start, labels[0]?.start ?? within.end)), segments }
}

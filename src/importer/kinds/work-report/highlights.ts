import type { WorkReport } from '../../model/bundle.ts'
import { record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { entriesOf } from './entries.ts'
import type { Part } from './part.ts'

type Highlight = WorkReport['highlights'][number]

/** 亮点工作: the entries under the headings that announce them. */
export function readHighlights(
  source: { text: string; folded: string },
  parts: readonly Part[],
): { highlights: Highlight[]; structure: Span[] } {
  const entries = parts.flatMap((part) => entriesOf(source, part.blocks))
  return {
    highlights: entries.map(({ title, text }) => record<Highlight>({ title, text }, { text: '' })),
    structure: entries.flatMap((entry) => entry.structure),
  }
}

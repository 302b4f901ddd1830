import type { WorkReport } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import { record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { flatten, ownProse, type Part, type Prose } from './part.ts'

type Section = WorkReport['sections'][number]

/** Every heading with its level, its number as printed and its own text; the text of the headings below is theirs. */
export function readSections(
  text: string,
  blocks: readonly (Part | Prose)[],
): { sections: Section[]; structure: Span[] } {
  const parts = flatten(blocks)
  return {
    sections: parts.map(({ level, marker, title, blocks: own }) =>
      record<Section>(
        {
          number: marker?.ordinal === null ? undefined : state(text, 'compact', marker?.labelSpan),
          title: state(text, 'compact', title),
          text: state(text, 'text', ...ownProse(own)),
        },
        { level, text: '' },
      ),
    ),
    structure: parts.flatMap((part) => part.structure),
  }
}

import type { Title } from '../../extract/title.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { ownProse, partsIn, type Part, type Prose } from './part.ts'
import { roleOf } from './role.ts'
import { entailedYear, yearsIn, yearsOf, type Years } from './years.ts'

type Readable = { text: string; folded: string }

/**
 * The year a report looks back on and the one it plans for: from its title, else from the headings of the plan; the
 * year behind also from the first words of the text (「2024年，街道…」).
 */
export function reportYears(
  source: Readable,
  title: Title | null,
  blocks: readonly (Part | Prose)[],
  plans: readonly Span[],
): Years {
  const titled = yearsOf(source, title?.title.at ?? [])
  const behind = partsIn(blocks).filter((part) =>
    ['summary', 'highlights'].includes(roleOf(source, part, blocks) ?? ''),
  )
  const opening = ownProse(blocks)[0]
  const planned = titled.planYear ?? plans.flatMap((heading) => yearsIn(source, heading)).at(-1)
  const summaryYear =
    titled.summaryYear ??
    lastYear(source, behind) ??
    (opening && openingYear(source, opening, planned?.value))
  const headings = plans.map((heading) => cut(source.folded, heading)).join(' ')
  const planYear = planned ?? entailedYear(headings, summaryYear)
  return { summaryYear, planYear }
}

const lastYear = (source: Readable, parts: readonly Part[]) =>
  parts.flatMap((part) => yearsIn(source, part.title)).at(-1)

/** A text that opens with the year it plans for does not look back on it. */
function openingYear(source: Readable, paragraph: Span, planYear: number | undefined) {
  const first = span(paragraph.start, Math.min(paragraph.start + 5, paragraph.end))
  const year = /^\d{4}年/u.test(cut(source.folded, first)) ? yearsIn(source, first)[0] : undefined
  return year?.value === planYear ? undefined : year
}

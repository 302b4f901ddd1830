import type { Title } from '../../extract/title.ts'
import type { Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { ownProse, partsIn, type Part, type Prose } from './part.ts'
import { roleOf } from './role.ts'
import { entailedYear, yearsIn, yearsOf, type Years } from './years.ts'

type Readable = { text: string; folded: string }
type Blocks = readonly (Part | Prose)[]
/** The heading or the sentence that announces a plan, and what stands below it. */
export type Planned = { title: Span; blocks: Blocks }

/**
 * The year a report looks back on and the one it plans for: from its title, else from the headings of the plan or the
 * first words below them; the year behind also from the first words of the text (「2024年，街道…」). 今年以来 above a plan
 * for 2025 entails 2024, which then has no place.
 */
export function reportYears(
  source: Readable,
  title: Title | null,
  blocks: Blocks,
  plans: readonly Planned[],
): Years {
  const titled = yearsOf(source, title?.title.at ?? [])
  const behind = partsIn(blocks).filter((part) =>
    ['summary', 'highlights'].includes(roleOf(source, part, blocks) ?? ''),
  )
  const opening = ownProse(blocks)[0]
  const headed = titled.planYear ?? plans.flatMap((plan) => yearsIn(source, plan.title)).at(-1)
  const stated =
    titled.summaryYear ?? lastYear(source, behind) ?? (opening && openingYear(source, opening, headed?.value))
  const planned = headed ?? openedYear(source, plans, stated?.value)
  const headings = plans.map((plan) => cut(source.folded, plan.title)).join(' ')
  const told = [...behind.map((part) => part.title), ...(opening ? [opening] : [])]
  const summaryYear = stated ?? (OF_THE_SAME.test(headings) ? undefined : thisYear(source, told, planned))
  return { summaryYear, planYear: planned ?? entailedYear(headings, summaryYear) }
}

/** 「2023年，街道将…」 below the heading of the plan, of a year behind which the report does not look. */
function openedYear(
  source: Readable,
  plans: readonly Planned[],
  summaryYear = 0,
): Stated<number> | undefined {
  const lines = plans.flatMap((plan) => ownProse(plan.blocks).slice(0, 1))
  return lines
    .flatMap((line) => openingYear(source, line, summaryYear) ?? [])
    .find(({ value }) => value > summaryYear)
}

const OF_THE_SAME = /半年|季度|阶段/u

/** 今年以来, 一年来: the year before the one planned for. */
function thisYear(
  source: Readable,
  lines: readonly Span[],
  planned: Stated<number> | undefined,
): Stated<number> | undefined {
  const says = lines.some((line) => /^(?:今年|一年来|过去的?一年)/u.test(cut(source.folded, line)))
  return planned && says ? { value: planned.value - 1, at: [] } : undefined
}

const lastYear = (source: Readable, parts: readonly Part[]) =>
  parts.flatMap((part) => yearsIn(source, part.title)).at(-1)

/** A text that opens with the year it plans for does not look back on it. */
function openingYear(source: Readable, paragraph: Span, planYear: number | undefined) {
  const first = span(paragraph.start, Math.min(paragraph.start + 5, paragraph.end))
  const year = /^\d{4}年/u.test(cut(source.folded, first)) ? yearsIn(source, first)[0] : undefined
  return year?.value === planYear ? undefined : year
}

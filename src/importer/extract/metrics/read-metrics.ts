import type { Metric } from '../../model/bundle.ts'
import { record } from '../../model/record.ts'
import { apply, type Rule } from '../../model/rule.ts'
import { state, type Stated } from '../../model/normalise.ts'
import { cut, type Span } from '../../model/span.ts'
import type { Amount } from './amount.ts'
import { amountRange } from './amount-range.ts'
import { builtAmount } from './built-amount.ts'
import { clauseAround } from './clause.ts'
import { countedAmount } from './counted-amount.ts'
import { isNoFigure } from './refusals.ts'
import { spokenAmount } from './spoken-amount.ts'
import { spokenPercentage } from './spoken-percentage.ts'
import { subjectOf } from './subject.ts'

type Readable = { text: string; folded: string }
type Found = { amount: Amount; place: Span }

/** In order: what an earlier rule read, a later one leaves alone. */
const RULES: readonly Rule<Amount>[] = [countedAmount, spokenPercentage, spokenAmount, builtAmount]

/**
 * The figures of a stretch of prose, in order: each with its clause, what it counts and whether the page rounds it.
 * Dates, ordinals, numbers of papers, slogans (125510, 1+7+N, 三个平台) and lengths of time are none.
 */
export function readMetrics(source: Readable, within: Span): Metric[] {
  const metrics: Metric[] = []
  for (const one of amounts(source, within).sort((a, b) => a.place.start - b.place.start)) {
    const read = metric(source, one, within, metrics.at(-1))
    if (read) metrics.push(read)
  }
  return metrics
}

function amounts(source: Readable, within: Span): Found[] {
  const found: Found[] = []
  const taken = new Set<number>()
  const take = (match: Span, ...read: Amount[]) => {
    const places = read.map((amount) => withUnit(match, amount))
    if (places.some(({ start, end }) => taken.has(start) || taken.has(end - 1))) return
    read.forEach((amount, i) => found.push({ amount, place: places[i] ?? match }))
    for (const { start, end } of places) for (let at = start; at < end; at++) taken.add(at)
  }
  for (const { value, span: match } of apply(amountRange, source, within)) take(match, ...value)
  for (const rule of RULES)
    for (const { value, span: match } of apply(rule, source, within)) take(match, value)
  return found
}

const withUnit = (match: Span, { unit }: Amount): Span => ({
  start: match.start,
  end: Math.max(match.end, ...unit.at.map((at) => at.end)),
})

function metric(
  { text, folded }: Readable,
  { amount, place }: Found,
  within: Span,
  before?: Metric,
): Metric | null {
  const { value, unit, approximate } = amount
  const counted = unit.at.map((at) => cut(folded, at)).join('') || unit.value
  const clause = clauseAround(folded, place, within)
  if (isNoFigure(text, folded, { place, value: value.value, unit: counted, clause })) return null
  const own = subjectOf(folded, counted, place, clause)
  const from =
    own && !GROWTH.test(cut(folded, own)) ? null : last(before, own ? place.start - NEAR : clause.start)
  return record<Metric>(
    {
      text: state(text, 'text', clause),
      subject: from ?? state(text, 'compact', own),
      value,
      unit: unit.at.length > 0 ? unit : undefined,
      approximate,
    },
    { approximate: false, ...(unit.at.length === 0 && { unit: unit.value }) },
  )
}

/** 同比增长19.36% says how the figure before it has grown. */
const GROWTH = /^(?:同比|环比|比上年|较上年|比去年|较去年|分别|增长|下降|[降增]幅|增速)/u
const NEAR = 40

/** The subject of the figure before: for its growth, and for a figure of the same clause that has none (120户、300人). */
function last(before: Metric | undefined, from: number): Stated<string> | null {
  const [value, subject] = [before?.at.value?.[0], before?.at.subject]
  if (!value || !subject || before?.subject === undefined || value.end < from) return null
  return { value: before.subject, at: subject }
}

import { state, type Stated } from '../../model/normalise.ts'
import { cut, span, type Span } from '../../model/span.ts'
import { PLAN_IN_TITLE } from './title-forms.ts'

type Readable = { text: string; folded: string }
export type Years = { summaryYear: Stated<number> | undefined; planYear: Stated<number> | undefined }

/**
 * The years a title speaks of: the last one before 总结 and the last one of the plan. 上半年总结和下半年计划 are of one
 * year; 明年 and 下一年 entail the next, which then has no place.
 */
export function yearsOf(source: Readable, title: readonly Span[]): Years {
  const written = title.map((part) => cut(source.folded, part)).join('')
  const plan = PLAN_IN_TITLE.exec(written)?.index ?? written.length
  const years = title.flatMap((part) => yearsIn(source, part))
  const lengths = title.map((part) => part.end - part.start)
  const offset = (year: Stated<number>) => offsetIn(title, lengths, year.at[0])
  const summaryYear = years.filter((year) => offset(year) < plan).at(-1)
  const planYear = years.filter((year) => offset(year) >= plan).at(-1)
  return { summaryYear, planYear: planYear ?? entailedYear(written.slice(plan), summaryYear) }
}

/** The years a stretch of text names, in order: 2024年, 二〇二四年. */
export function yearsIn({ text, folded }: Readable, within: Span): Stated<number>[] {
  return [...cut(folded, within).matchAll(YEAR)].flatMap((match) => {
    const start = within.start + match.index
    return state(text, 'year', span(start, start + 4)) ?? []
  })
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年|\D|$)(?!\d)|[一二][0一二三四五六七八九]{3}(?=年)/gu

function offsetIn(parts: readonly Span[], lengths: number[], at: Span | undefined): number {
  const index = parts.findIndex((part) => at && part.start <= at.start && at.end <= part.end)
  const part = parts[index]
  if (!part || !at) return -1
  return lengths.slice(0, index).reduce((a, b) => a + b, 0) + at.start - part.start
}

/** 下半年 is of the same year; 明年 and 下一年 entail the next, which then has no place. */
export function entailedYear(plan: string, summary: Stated<number> | undefined): Stated<number> | undefined {
  if (!summary) return undefined
  if (/下半年/u.test(plan)) return summary
  return /明年|来年|下一?年/u.test(plan) ? { value: summary.value + 1, at: [] } : undefined
}

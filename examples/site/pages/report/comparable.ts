import { html } from '../../html.ts'
import type { Html } from '../../html.ts'
import type { Metric } from './figures.ts'

/** Figures of one kind, the largest first. */
export type Group = { id: string; title: Html; metrics: Metric[]; left: number }

/**
 * Units in which different things can be set against each other. 个, 项 or 处 count whatever was counted: an emergency
 * team is not to be measured by a party branch, so those stay in the table.
 */
const KINDS = [
  { id: 'money', title: html`资金`, units: ['元'] },
  { id: 'people', title: html`人数`, units: ['人', '名', '位'] },
  { id: 'visits', title: html`人次`, units: ['人次'] },
  { id: 'households', title: html`户数`, units: ['户'] },
  { id: 'events', title: html`活动和会议`, units: ['场', '场次', '次'] },
  { id: 'area', title: html`面积`, units: ['平方米'] },
  { id: 'shares', title: html`比例`, units: ['%'] },
]

/** Two bars say less than two numbers. */
const LEAST = 3
const MOST = 10

/** The groups of figures that a chart can compare: what each is of must be stated. */
export const comparable = (metrics: readonly Metric[]): Group[] =>
  KINDS.flatMap(({ id, title, units }) => {
    const found = metrics.filter(({ subject, unit, value }) => subject && units.includes(unit) && value > 0)
    if (found.length < LEAST) return []
    const sorted = [...found].sort((a, b) => b.value - a.value)
    return [{ id, title, metrics: sorted.slice(0, MOST), left: Math.max(0, sorted.length - MOST) }]
  })

import { html } from '../html.ts'
import type { Html } from '../html.ts'

/** 2020, 2020-10 or 2020-10-14 in words, and for machines as it is; nothing for no date. */
export function partialDate(date: string | null | undefined): Html | null {
  if (!date) return null
  const [year, month, day] = date.split('-').map(Number)
  return html`<time datetime="${date}">${year}年${month && html`${month}月`}${day && html`${day}日`}</time>`
}

/** A moment as government pages write it, YYYY-MM-DD HH:MM in Beijing. */
export const minute = (moment: string): string =>
  new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

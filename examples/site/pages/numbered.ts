import { html } from '../html.ts'
import type { Html } from '../html.ts'

/** The number of an item as it is written in a text: 一、 and 1. for a bare one, （一） as it is. */
export function numbered(number: string | null | undefined): Html | null {
  if (!number) return null
  if (/^\d+$/u.test(number)) return html`<span class="number">${number}.</span> `
  return html`<span class="number">${number}${/\p{L}$/u.test(number) && html`、`}</span>`
}

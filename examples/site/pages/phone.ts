import { html } from '../html.ts'
import type { Html, Value } from '../html.ts'

/** A telephone number that a phone can call; text that is none stays text. */
export const phone = (number: string): Html | Value =>
  /^[\d+][\d\s()（）-]{4,}$/u.test(number)
    ? html`<a href="tel:${number.replace(/[^\d+]/gu, '')}">${number}</a>`
    : number

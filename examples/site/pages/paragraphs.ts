import { html } from '../html.ts'
import type { Value } from '../html.ts'

/** Plain text, each line of it a paragraph. */
export const paragraphs = (text: string | null | undefined): Value[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() ? [html`<p>${line.trim()}</p>`] : []))

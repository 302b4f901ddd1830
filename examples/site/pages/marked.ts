import { html } from '../html.ts'
import type { Value } from '../html.ts'

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** A snippet of the search with the words that were found marked; nothing but `mark` is let through. */
export const marked = (snippet: string): Value[] =>
  snippet.split(/(<mark>.*?<\/mark>)/su).map((part) => {
    const found = /^<mark>(.*)<\/mark>$/su.exec(part)?.[1]
    return found === undefined ? text(part) : html`<mark>${text(found)}</mark>`
  })

/** The text of a snippet alone. */
export const unmarked = (snippet: string): string => text(snippet.replace(/<\/?mark>/gu, ''))

const text = (escaped: string): string =>
  escaped.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? entity)

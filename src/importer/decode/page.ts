import type { PageTags } from '../model/source-text.ts'
import type { Span } from '../model/span.ts'

/** What every format is read to: the text as a reader sees it, what the document says of itself, and its furniture. */
export type Page = { text: string; tags: PageTags; chrome: Span[] }

/** A document that is nothing but its text. */
export const plainPage = (text: string): Page => ({ text, tags: {}, chrome: [] })

import type { PageTags } from '../model/source-text.ts'
import type { Span } from '../model/span.ts'

/** What every format is read to: the text as a reader sees it, what the document says of itself, and its furniture. */
export type Page = { text: string; tags: PageTags; chrome: Span[] }

/** A document that is nothing but its text. */
export const plainPage = (text: string): Page => ({ text, tags: {}, chrome: [] })

/** `chrome`: the line is no part of the document proper, such as a line of its table of contents. */
export type PrintedLine = { text: string; chrome?: boolean }

/** Lines as a page, each with its end. */
export function pageOf(lines: readonly PrintedLine[], tags: PageTags = {}): Page {
  const chrome: Span[] = []
  let at = 0
  for (const line of lines) {
    const end = at + line.text.length + 1
    if (line.chrome) chrome.push({ start: at, end })
    at = end
  }
  return { text: lines.map(({ text }) => `${text}\n`).join(''), tags, chrome }
}

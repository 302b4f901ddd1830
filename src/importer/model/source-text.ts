import type { Span } from './span.ts'

export type Script = 'Hans' | 'Hant' | 'mixed'

/** What a page says of itself in its tags (ArticleTitle, PubDate, ContentSource, Url); values as written there. */
export type PageTags = {
  title?: string
  publishedOn?: string
  publisher?: string
  url?: string
  siteName?: string
  /** 栏目: the part of the site that the page stands in. */
  column?: string
  /** What a browser shows as the page's name, 「领导之窗-柳堤街道」: often the site's rather than the document's. */
  page?: string
}

/** A decoded document. `text` is never edited; `folded` has the same length, so one span fits both. */
export type SourceText = {
  name: string
  text: string
  /** Simplified, half-width view of `text`, character for character: what patterns are matched against. */
  folded: string
  /** Of the bytes, lower-case hexadecimal. */
  sha256: string
  encoding: string
  script: Script
  tags: PageTags
  /** Site furniture the format itself marks (navigation, footers). */
  chrome: Span[]
}

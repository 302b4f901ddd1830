import type { Html, Value } from './html.ts'
import type { Script } from './script.ts'

/** What this site says of itself. */
export type Site = {
  name: string
  /** Where people find it, without a slash at its end; what they asked for when it is not set. */
  url: string | undefined
  idCode: string | undefined
}

/** How a reader wants a page, and where she is. */
export type View = {
  site: Site
  script: Script
  /** 关怀版: larger type, for who has trouble reading. */
  large: boolean
  /** The address of the page without its script, such as `/plans?page=2`. */
  path: string
  /** The site as this reader reached it, such as http://localhost:4000. */
  origin: string
}

export type Crumb = { name: Value; path: string }

/** 栏目标签: what the tags say of the column that a page belongs to. */
export type Column = { name: Value; description: Value; keywords: readonly Value[]; type: Value }

/** 内容标签: what the tags say of an article. */
export type Article = {
  title: string
  /** YYYY-MM-DD HH:MM, or as much of it as is known. */
  published: string
  source: string
  author?: string | null | undefined
  keywords: readonly Value[]
}

/** One page, before it is laid out. */
export type Page = {
  title: Value
  description: Value
  crumbs?: Crumb[]
  column?: Column
  article?: Article
  /** Objects for search engines, as JSON-LD. */
  data?: object[]
  body: Html
  /** Told to no search engine. */
  hidden?: boolean
  /** A clerk looks at what is not published yet: the origin of the admin that shows it. */
  preview?: { admin: string } | undefined
}

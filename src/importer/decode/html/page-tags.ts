import type { PageTags } from '../../model/source-text.ts'
import { attribute, elements, textOf, type Node } from './tree.ts'

/** The meta tags of 政府网站发展指引 (国办发〔2017〕47号) by what they say; names are compared in lower case. */
const NAMES: Record<string, keyof PageTags> = {
  articletitle: 'title',
  pubdate: 'publishedOn',
  contentsource: 'publisher',
  url: 'url',
  sitename: 'siteName',
  columnname: 'column',
}

/** What a page says of itself in its title and meta tags; empty ones count as missing. */
export function pageTags(document: Node): PageTags {
  const tags: PageTags = {}
  for (const element of elements(document)) {
    if (element.tagName === 'title') {
      const page = textOf(element).trim()
      if (page) tags.page ??= page
    }
    if (element.tagName !== 'meta') continue
    const name = NAMES[attribute(element, 'name')?.trim().toLowerCase() ?? '']
    const content = attribute(element, 'content')?.trim()
    if (name && content) tags[name] ??= content
  }
  return tags
}

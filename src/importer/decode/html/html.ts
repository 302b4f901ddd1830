import type { Page } from '../page.ts'
import { contentContainer } from './container.ts'
import { limitedParse } from './limited-parse.ts'
import { linkLists } from './link-lists.ts'
import { pageTags } from './page-tags.ts'
import { printed } from './printed.ts'

/**
 * A page as the text a reader sees: blocks, table rows and `<br>` are lines, cells are parted by tabs. Nothing is run
 * and nothing fetched. `chrome` is what the page's own mark-up tells to be furniture: navigation, footers, and what
 * stands behind the container of the article, or lists of links beside it where no container is known. `tags` are the government page tags.
 */
export function readHtml(html: string): Page {
  const document = limitedParse(html)
  const container = contentContainer(document)
  const { text, chrome, content } = printed(document, container, container ? undefined : linkLists(document))
  const behind = content ? [{ start: content.end, end: text.length }] : []
  return { text, chrome: [...chrome, ...behind], tags: pageTags(document) }
}

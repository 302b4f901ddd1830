import type { At } from '../../model/bundle.ts'
import type { Block, Item } from '../../model/outline.ts'
import type { Parsed } from '../../model/parsed.ts'
import { cut, inked, subtract, type Span } from '../../model/span.ts'
import { listRun } from './list-run.ts'
import {
  body,
  bold,
  heading,
  list,
  paragraph,
  plain,
  type Body,
  type BodyNode,
  type TextNode,
} from './nodes.ts'

/** What the record has in fields of its own and need not be said again above the body. */
const IN_FIELDS = ['title', 'documentNumber', 'publishedOn', 'publisher']
/** A line that holds a title or a date may hold a label and a clock time beside it, and no more. Characters. */
const LABELS = 20
/** An opening sentence no longer than this is a title that runs into its text: 「作风基础。一是…」. Characters. */
const RUN_IN_TITLE = 40

/**
 * The document as rich text: headings, paragraphs and lists, by its outline, as written. Site furniture is left out, and
 * so are the lines that only state the title, the number, the publisher or the day of publication.
 */
export function bodyOf({ text, outline, chrome }: Pick<Parsed, 'text' | 'outline' | 'chrome'>, at: At): Body {
  const stated = IN_FIELDS.flatMap((field) => at[field] ?? [])
  const isLeftOut = (span: Span): boolean => {
    if (inked(text, subtract([span], chrome)) === 0) return true
    const rest = inked(text, subtract([span], stated))
    return rest < inked(text, [span]) && rest <= LABELS
  }
  return body(blocksToNodes(outline.children))

  function blocksToNodes(blocks: readonly Block[]): BodyNode[] {
    const nodes: BodyNode[] = []
    for (let i = 0; i < blocks.length;) {
      const run = listRun(blocks, i)
      if (run.items.length > 0) {
        nodes.push(list(run.items.map(contentOf), run.start))
        i += run.items.length
        continue
      }
      const block = blocks[i++]
      if (block) nodes.push(...(block.type === 'item' ? itemToNodes(block) : paragraphsOf(block.span)))
    }
    return nodes
  }

  function itemToNodes(item: Item): BodyNode[] {
    const line: Span = { start: item.span.start, end: Math.max(item.head.end, item.rest?.end ?? 0) }
    if (isLeftOut(line)) return blocksToNodes(item.children)
    const opensBlock = item.rest === null && (item.children.length > 0 || item.topic !== null)
    const first = opensBlock
      ? heading(cut(text, line).trim(), item.depth)
      : paragraph([...(item.marker ? [plain(cut(text, item.marker.span).trim())] : []), ...contentOf(item)])
    return [first, ...blocksToNodes(item.children)]
  }

  function paragraphsOf(span: Span): BodyNode[] {
    if (isLeftOut(span)) return []
    const lines = cut(text, span).split(/\r\n|[\r\n\u2028\u2029]/u)
    return lines.flatMap((line) => (line.trim() === '' ? [] : [paragraph([plain(line.trim())])]))
  }

  /** The line without its number, a title that runs into it in bold. */
  function contentOf({ head, lead, rest }: Item): TextNode[] {
    const end = Math.max(head.end, rest?.end ?? 0)
    if (!lead || !rest || lead.end - lead.start > RUN_IN_TITLE)
      return [plain(cut(text, { start: head.start, end }).trim())]
    return [
      bold(cut(text, { start: head.start, end: rest.start }).trimStart()),
      plain(cut(text, { start: rest.start, end }).trimEnd()),
    ]
  }
}

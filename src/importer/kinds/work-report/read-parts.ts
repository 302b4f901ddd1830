import type { Document } from '../../model/document.ts'
import type { Block, Item, Paragraph } from '../../model/outline.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'
import { bareHeadings } from './bare-heading.ts'
import { headingOf } from './heading.ts'
import { isHonorsHeading } from './honors-heading.ts'
import { paragraphHeadings, type ParagraphHeading } from './paragraph-heading.ts'
import type { Part, Prose } from './part.ts'

/**
 * The report as parts under headings of any style (一、 · （一） · 1. run-in or alone · —— · unnumbered lines · phrases
 * that open paragraphs), down from the first line for which `isBody` holds. Prose before the first heading stays at the
 * top.
 */
export function readParts(document: Document, isBody: (line: Span) => boolean): (Part | Prose)[] {
  const { source } = document
  return under(document.outline.children, 1)

  function under(blocks: readonly Block[], level: number): (Part | Prose)[] {
    const body = blocks.filter((block) => block.type === 'item' || isBody(block.span))
    const headings = bareHeadings(source.folded, body)
    const openings = paragraphHeadings(source, paragraphsOf(blocks))
    const read: (Part | Prose)[] = []
    let open: Part | null = null
    for (const block of blocks) {
      const opening = openings.get(block.span.start)
      if (block.type === 'item') {
        // A numbered line stands under an unnumbered heading, and ends an opening phrase.
        const home: Part | null = open && block.marker && headings.size > 0 ? open : null
        open = home
        ;(home?.blocks ?? read).push(...numbered(block, home ? level + 1 : level))
      } else if (!isBody(block.span)) {
        continue
      } else if (headings.has(block) || opening) {
        open = unnumbered(block, level, opening)
        read.push(open)
      } else {
        ;(open?.blocks ?? read).push(prose(block.span))
      }
    }
    return read
  }

  function numbered(item: Item, level: number): (Part | Prose)[] {
    const line = span(item.span.start, Math.max(item.head.end, item.rest?.end ?? 0))
    if (!isBody(line)) return under(item.children, level)
    const heading = headingOf(source.folded, item)
    if (!heading) return [{ type: 'prose', marker: item.marker, span: line }, ...under(item.children, level)]
    const { title, close, rest } = heading
    const listed = isHonorsHeading(cut(source.folded, title))
    const below = listed
      ? item.children.flatMap((child) => row(child, level + 1))
      : under(item.children, level + 1)
    const blocks = [...(rest ? [prose(rest)] : []), ...below]
    const structure = [item.marker?.span, close].filter((s) => s !== null && s !== undefined)
    return [{ type: 'part', level, marker: item.marker, title, structure, blocks }]
  }

  /** The numbered lines of a list of awards head nothing. */
  function row(block: Block, level: number): (Part | Prose)[] {
    const alone = block.type === 'item' && block.marker !== null && block.children.length === 0
    return alone && isBody(block.span)
      ? [{ type: 'prose', marker: block.marker, span: block.span }]
      : under([block], level)
  }

  function unnumbered({ span: line }: Paragraph, level: number, heading: ParagraphHeading | undefined): Part {
    const { marker = null, title = line, open, close } = heading ?? {}
    const rest = trim(source.text, span(close?.end ?? line.end, line.end))
    const blocks = rest.end > rest.start ? [prose(rest)] : []
    const structure = [open, close].filter((s) => s !== undefined)
    return { type: 'part', level, marker, title, structure, blocks }
  }
}

const paragraphsOf = (blocks: readonly Block[]): Span[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [block.span] : []))

const prose = (at: Span): Prose => ({ type: 'prose', marker: null, span: at })

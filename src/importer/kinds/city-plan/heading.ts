import type { Block, Item } from '../../model/outline.ts'
import { trimMarks } from '../../extract/trim-marks.ts'
import { cut, span, trim, type Span } from '../../model/span.ts'

type Readable = { text: string; folded: string }
/** `rest` is what the same line goes on to say. */
export type Heading = { title: Span; rest: Span | null }

const LONGEST = 60

/**
 * What an entry is called: its opening sentence 「加强领导。…」, what stands before a colon 「加强领导：…」 or a gap, else
 * the whole line, and of a very long one the first clause.
 */
export function heading(source: Readable, within: Span): Heading {
  const written = cut(source.folded, within)
  const run = RUN_IN.map((pattern) => pattern.exec(written)).find((match) => match !== null)
  if (run)
    return {
      title: span(within.start, within.start + (run.groups?.title?.length ?? 0)),
      rest: after(source, within, run[0].length),
    }
  const bare = cut(source.folded, trimMarks(source, within, '', '。:;,.'))
  const comma = bare.length > LONGEST ? bare.search(/[,;。]/u) : -1
  if (comma < 2) return { title: span(within.start, within.start + bare.length), rest: null }
  return { title: span(within.start, within.start + comma), rest: after(source, within, comma + 1) }
}

const after = ({ text }: Readable, within: Span, length: number): Span =>
  trim(text, span(within.start + length, within.end))

/** Each needs something behind it. */
const RUN_IN = [
  /^(?<title>[^。!:]{2,60})[。!]\s*(?=[^\s。)])/u,
  /^(?<title>[^。,;:]{2,30}):\s*(?=[^\s。])/u,
  /^(?<title>[^\s。,;:]{2,24})\s+(?=[^\s。,;]{6,60}[,。;])/u,
]

/** The lines of a block and all below it, one span a line. */
export function printed(block: Block): Span[] {
  if (block.type === 'paragraph') return [block.span]
  const start = block.marker?.span.start ?? block.head.start
  return [span(start, block.head.end), ...block.children.flatMap(printed)]
}

export const itemsOf = (item: Item): Item[] =>
  item.children.filter((child): child is Item => child.type === 'item')

/** The paragraphs of an entry above the first entry below it. */
export const ownLines = (item: Item): Span[] =>
  item.children.filter((child) => child.type === 'paragraph').map((child) => child.span)

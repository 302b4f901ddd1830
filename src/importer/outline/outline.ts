import type { Block, Item, Line, NumberingStyle, Outline } from '../model/outline.ts'
import { span, trim } from '../model/span.ts'
import type { SourceText } from '../model/source-text.ts'
import { furniture } from './furniture.ts'
import { lines } from './lines.ts'
import { styles } from './numbering/index.ts'

const LEVEL = new Map(styles.map(({ id, level }) => [id, level]))

/** The document as a tree: numbered lines and the headings offices use own what stands below them. */
export function outline(source: SourceText): Outline {
  const { text, folded } = source
  const all = lines(text, folded)
  const chrome = [...source.chrome, ...furniture(folded, all)]
  const isChrome = (line: Line) => chrome.some((c) => c.start <= line.span.start && line.span.end <= c.end)
  const root: Outline = { type: 'root', span: span(0, text.length), children: [], lines: [], chrome }
  const open: Item[] = []
  for (const line of all) {
    if (isChrome(line)) continue
    root.lines.push(line)
    const block = toBlock(source, line)
    if (block.type === 'item') while (open.length && closes(block, open)) open.pop()
    const parent = open.at(-1) ?? root
    parent.children.push(block)
    for (const item of open) item.span = span(item.span.start, block.span.end)
    if (block.type === 'item') {
      block.depth = open.length + 1
      open.push(block)
    }
  }
  return root
}

function toBlock({ text, folded }: SourceText, line: Line): Block {
  if (!line.marker && !line.topic) return { type: 'paragraph', span: line.span }
  const head = line.marker ? trim(text, span(line.marker.span.end, line.span.end)) : line.span
  const stop = folded.slice(head.start, head.end).indexOf('。')
  const rest = stop < 0 ? head : trim(text, span(head.start + stop + 1, head.end))
  const runsIn = stop > 0 && rest.end > rest.start
  return {
    type: 'item',
    marker: line.marker,
    topic: line.topic,
    head,
    lead: runsIn ? span(head.start, head.start + stop) : null,
    rest: runsIn ? rest : null,
    children: [],
    depth: 0,
    span: line.span,
  }
}

/** Whether the innermost open item ends before `next`. */
function closes(next: Item, open: Item[]): boolean {
  const top = open.at(-1)
  if (!top) return false
  if (!next.marker) return true
  if (!top.marker) return false
  if (open.some((item) => alike(item, next))) return true
  const [above, own] = [LEVEL.get(top.marker.style) ?? null, LEVEL.get(next.marker.style) ?? null]
  if (own === null) return false
  // A dash list ends where the document's own levels go on.
  return above === null ? own <= 2 : own < above
}

/** Same style, or the other way to write digits when the count goes on (1. 2、 3.). */
function alike(item: Item, next: Item): boolean {
  if (!item.marker || !next.marker) return false
  if (item.marker.style === next.marker.style) return true
  const digits: NumberingStyle[] = ['digit-dot', 'digit-comma']
  const bothDigits = digits.includes(item.marker.style) && digits.includes(next.marker.style)
  return bothDigits && next.marker.ordinal === (item.marker.ordinal ?? 0) + 1
}

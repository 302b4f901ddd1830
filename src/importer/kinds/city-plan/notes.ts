import type { Note } from '../../model/bundle.ts'
import { state } from '../../model/normalise.ts'
import type { Document } from '../../model/document.ts'
import type { Block, Item } from '../../model/outline.ts'
import { record } from '../../model/record.ts'
import { cut, firstBehind, type Span } from '../../model/span.ts'
import { heading } from './heading.ts'

type Placed = { span: Span; under: Item | null }

/**
 * What a plan says beside its tasks, phases and requirements — how its group works, since when it holds, whom to ask, what
 * a section opens with — in the order of the text, one note for the lines below one heading;
 * what it says of itself as a paper comes last and stands below none.
 */
export function readNotes(
  { source, outline }: Document,
  asides: readonly Span[],
  ofPaper: readonly Span[],
): Note[] {
  const lines = apart(asides).filter((line) => /[\p{L}\p{N}]/u.test(cut(source.text, line)))
  const blocks = flat(outline.children, null)
  const groups: { under: Item | null; lines: Span[] }[] = []
  for (const line of lines) {
    const under = homeOf(blocks, line)
    const open = groups.at(-1)
    if (open && open.under === under) open.lines.push(line)
    else groups.push({ under, lines: [line] })
  }
  const last = { under: null, lines: apart(ofPaper) }
  return [...groups, ...(ofPaper.length > 0 ? [last] : [])].map(({ under, lines: own }) => {
    const title = under && heading(source, under.head).title
    const named = title && title.end - title.start <= LONGEST && (own[0]?.start ?? 0) >= title.end
    return record<Note>(
      {
        title: named ? state(source.text, 'compact', title) : undefined,
        text: state(source.text, 'text', ...own),
      },
      {},
    )
  })
}

const LONGEST = 40

/** In order, none inside another. */
function apart(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const one of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one)
  return found
}

/** Each line of the outline with the heading it stands below. */
const flat = (blocks: readonly Block[], under: Item | null): Placed[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [{ span: block.span, under }]
    const own = block.topic === 'attachment' ? under : block
    return [{ span: block.head, under: own }, ...flat(block.children, own)]
  })

function homeOf(blocks: readonly Placed[], line: Span): Item | null {
  const home = blocks[firstBehind(blocks, line.start)]
  return home && home.span.start <= line.start ? home.under : null
}

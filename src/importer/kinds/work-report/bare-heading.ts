import type { Block } from '../../model/outline.ts'
import { cut, type Span } from '../../model/span.ts'

/**
 * The unnumbered headings on lines of their own among the blocks of one part: short, no sentence, with text under them.
 * One alone may be a line broken off or a name; two and more are a style.
 */
export function bareHeadings(folded: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.filter((block, i) => isHeading(folded, block, blocks[i - 1], blocks[i + 1]))
  return new Set(found.length > 1 ? found : [])
}

function isHeading(
  folded: string,
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
): boolean {
  if (block.type === 'item' || !after) return false
  if (!/^["(《]?[\p{Script=Han}][\p{Script=Han}"、,·-]{2,29}$/u.test(cut(folded, block.span))) return false
  if (SIGNED.test(cut(folded, block.span))) return false
  if (before?.type === 'paragraph' && !endsSentence(folded, before.span)) return false
  return (
    after.type === 'item' || (after.span.end - after.span.start >= 10 && endsSentence(folded, after.span))
  )
}

const SIGNED = /(?:街道|办事处|委员会|人民政府|党工委|管委会)$/u
const endsSentence = (folded: string, { end }: Span): boolean => /[。;:!)"]/u.test(folded[end - 1] ?? '')

import type { Block, Item, NumberingStyle } from '../../model/outline.ts'

/** Items that follow one another as a list; `start` is the first number, null for bullets. Empty when there is none. */
export type ListRun = { items: Item[]; start: number | null }

const NUMBERED = new Set<NumberingStyle>(['digit-dot', 'digit-comma', 'paren-digit', 'circled'])
const NONE: ListRun = { items: [], start: null }

/**
 * The list that begins at a block: two and more leaves with dashes, or with Arabic numbers that count on. Han numbers
 * are never made a list: no list of the editor writes 一、 or （一）.
 */
export function listRun(blocks: readonly Block[], from: number): ListRun {
  const first = blocks[from]
  if (!first || !isLeaf(first) || !first.marker) return NONE
  const { style, ordinal } = first.marker
  if (style !== 'dash' && (!NUMBERED.has(style) || ordinal === null)) return NONE
  const items: Item[] = []
  for (const block of blocks.slice(from)) {
    if (!isLeaf(block) || block.marker?.style !== style) break
    if (ordinal !== null && block.marker.ordinal !== ordinal + items.length) break
    items.push(block)
  }
  return items.length < 2 ? NONE : { items, start: style === 'dash' ? null : ordinal }
}

const isLeaf = (block: Block): block is Item => block.type === 'item' && block.children.length === 0

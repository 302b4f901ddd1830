import type { Marker } from '../../model/outline.ts'
import type { Span } from '../../model/span.ts'

/** Running text: a paragraph, or a numbered one that opens with no heading (then `span` begins with its number). */
export type Prose = { type: 'prose'; marker: Marker | null; span: Span }

/** A heading of any style with what stands under it. */
export type Part = {
  type: 'part'
  /** 1 under the title. */
  level: number
  marker: Marker | null
  /** Without number and closing mark. */
  title: Span
  /** Number, closing mark: what is neither title nor text. */
  structure: Span[]
  blocks: (Part | Prose)[]
}

export const partsIn = (blocks: readonly (Part | Prose)[]): Part[] => blocks.filter((b) => b.type === 'part')

/** The prose of a part itself, without that of the parts under it. */
export const ownProse = (blocks: readonly (Part | Prose)[]): Span[] =>
  blocks.flatMap((block) => (block.type === 'prose' ? [block.span] : []))

/** Every part at any depth, in the order of the text. */
export const flatten = (blocks: readonly (Part | Prose)[]): Part[] =>
  partsIn(blocks).flatMap((part) => [part, ...flatten(part.blocks)])

/** All the running text and the titles, but for the parts in `without`: what figures and honors are read from. */
export function proseIn(blocks: readonly (Part | Prose)[], without: readonly Part[] = []): Span[] {
  return blocks.flatMap((block) => {
    if (block.type === 'prose') {
      const start = block.marker?.span.end ?? block.span.start
      return [{ start, end: block.span.end }]
    }
    return without.includes(block) ? [] : [block.title, ...proseIn(block.blocks, without)]
  })
}

/** The numbers of each list, down through the parts. */
export function numberLists(blocks: readonly (Part | Prose)[]): Marker[][] {
  return [
    blocks.flatMap(({ marker }) => marker ?? []),
    ...partsIn(blocks).flatMap((part) => numberLists(part.blocks)),
  ]
}

import { numberJumps } from '../extract/number-jumps.ts'
import type { Check } from '../model/check.ts'
import type { Block, Item } from '../model/outline.ts'

/** Numbers that do not go on counting among the lines below one heading: （一）（二）（四）. */
export const siblingJumps: Check = ({ outline }) => jumpsIn(outline.children)

function jumpsIn(blocks: readonly Block[]): ReturnType<Check> {
  const items = blocks.filter((block): block is Item => block.type === 'item')
  return [
    ...numberJumps(items.flatMap(({ marker }) => marker ?? [])),
    ...items.flatMap(({ children }) => jumpsIn(children)),
  ]
}

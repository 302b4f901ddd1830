import { cut, type Span } from '../../model/span.ts'
import { partsIn, type Part, type Prose } from './part.ts'
import { isTasksHeading } from './plan-items.ts'
import { partsOfRole } from './role.ts'

type Blocks = readonly (Part | Prose)[]
/** The heading of a plan with all that it plans, and the parts that are it. */
export type PlanPart = { title: Span; blocks: Blocks; parts: Part[] }

/**
 * The parts that plan. Behind a heading without a number another one (重点工作：) stands beside it on the page and is of
 * the same plan.
 */
export function planParts(source: { text: string; folded: string }, blocks: Blocks): PlanPart[] {
  const top = partsIn(blocks)
  return partsOfRole(source, blocks, 'plan').map((part) => {
    const behind = part.marker || !top.includes(part) ? [] : top.slice(top.indexOf(part) + 1)
    const end = behind.findIndex((other) => other.marker || !isTasksHeading(cut(source.folded, other.title)))
    const same = end < 0 ? behind : behind.slice(0, end)
    return { title: part.title, blocks: [...part.blocks, ...same], parts: [part, ...same] }
  })
}

import type { WorkReport } from '../../model/bundle.ts'
import { record } from '../../model/record.ts'
import { cut, type Span } from '../../model/span.ts'
import { entriesOf } from './entries.ts'
import { partsIn, type Part, type Prose } from './part.ts'
import { roleOf } from './role.ts'

type PlanItem = WorkReport['planItems'][number]
type Readable = { text: string; folded: string }

/**
 * What is to be done, from the parts that plan: the entries under a heading of tasks (重点任务) where there is one, else
 * the entries of the plan itself without its 指导思想 and what was wanting.
 */
export function readPlanItems(
  source: Readable,
  plans: readonly (readonly (Part | Prose)[])[],
): { planItems: PlanItem[]; structure: Span[] } {
  const entries = plans.flatMap((blocks) => entriesOf(source, tasksOf(source, blocks)))
  return {
    planItems: entries.map(({ number, title, text }) =>
      record<PlanItem>({ number, title, text }, { text: '' }),
    ),
    structure: entries.flatMap((entry) => entry.structure),
  }
}

function tasksOf(source: Readable, blocks: readonly (Part | Prose)[]): readonly (Part | Prose)[] {
  const tasks = partsIn(blocks).filter((part) => TASKS.test(cut(source.folded, part.title)))
  const listed = tasks.filter((part) => part.blocks.length > 1)
  if (listed.length > 0) return listed.flatMap((part) => part.blocks)
  return blocks.filter(
    (block) =>
      block.type === 'prose' ||
      !(GUIDING.test(cut(source.folded, block.title)) || roleOf(source, block) === 'problems'),
  )
}

/** 重点任务, 2024年重点工作: what is to be done stands below it. */
export const isTasksHeading = (folded: string): boolean => TASKS.test(folded)

const TASKS =
  /^(?:(?:19|20)\d{2}年)?(?:主要|重点|具体|工作|目标|各项)*(?:任务|举措|措施|重点工作|主要工作|工作重点)$|^重点(?:工作|任务)/u
const GUIDING = /^(?:指导思想|总体(?:要求|思路)|基本思路|工作思路|组织领导|保障措施)$/u

import type { CityPlan, Task } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { everyPage } from './every-page.ts'

export type PlanWithTasks = { plan: CityPlan; tasks: Task[] }

/** What a page shows of a plan; its body is the same text that the tasks and the rest were read from. */
const PLAN = {
  title: true,
  slug: true,
  documentNumber: true,
  issuer: true,
  issuedOn: true,
  publishedOn: true,
  recipients: true,
  preamble: true,
  goals: true,
  phases: true,
  requirements: true,
  members: true,
  notes: true,
  updatedAt: true,
} as const

const TASK = {
  rank: true,
  section: true,
  number: true,
  text: true,
  leadUnits: true,
  responsibleUnits: true,
  otherUnits: true,
  deadline: true,
  status: true,
  progress: true,
} as const

/** One plan, and its tasks with the units that they name, in two requests at once; null when there is no such plan. */
export async function readPlan(
  cms: Cms,
  where: { slug: string } | { id: string },
): Promise<PlanWithTasks | null> {
  const [[field, value] = ['slug', '']] = Object.entries(where)
  const [{ docs }, tasks] = await Promise.all([
    cms.find({
      collection: 'city-plans',
      depth: 0,
      limit: 1,
      pagination: false,
      select: PLAN,
      where: { [field]: { equals: value } },
    }),
    everyPage((page) =>
      cms.find({
        collection: 'tasks',
        depth: 1,
        limit: 200,
        page,
        populate: { units: { name: true, slug: true } },
        select: TASK,
        where: { [`plan.${field}`]: { equals: value } },
      }),
    ),
  ])
  const plan = docs[0] as CityPlan | undefined
  return plan ? { plan, tasks: tasks as Task[] } : null
}

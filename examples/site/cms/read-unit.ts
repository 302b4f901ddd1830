import type { CityPlan, Task, Unit } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { idOf, whole } from './rows.ts'

export type UnitWithTasks = {
  unit: Unit
  leads: Task[]
  answersFor: Task[]
  /** The plans that the tasks are of, by id. */
  plans: ReadonlyMap<string, CityPlan>
}

/** One unit with the tasks that plans give it, and one request more for those plans; null when there is no such unit. */
export async function readUnit(
  cms: Cms,
  where: { slug: string } | { id: string },
): Promise<UnitWithTasks | null> {
  const [[field, value] = ['slug', '']] = Object.entries(where)
  const { docs } = await cms.find({
    collection: 'units',
    depth: 1,
    limit: 1,
    pagination: false,
    populate: { tasks: { plan: true, text: true, deadline: true, status: true } },
    where: { [field]: { equals: value } },
  })
  const unit = docs[0]
  if (!unit) return null
  const leads = whole(unit.leadTasks?.docs)
  const answersFor = whole(unit.responsibleTasks?.docs)
  return { unit, leads, answersFor, plans: await plansOf(cms, [...leads, ...answersFor]) }
}

/** As many as the API takes in one condition; a task of any further plan is shown without the plan's title. */
async function plansOf(cms: Cms, tasks: Task[]): Promise<Map<string, CityPlan>> {
  const ids = [...new Set(tasks.map(({ plan }) => idOf(plan)))].slice(0, 100)
  if (ids.length === 0) return new Map()
  const { docs } = await cms.find({
    collection: 'city-plans',
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { title: true, slug: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map((plan) => [plan.id, plan as CityPlan]))
}

import type { CityPlan, Task } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { placesOf, withoutPlaces } from './places.ts'
import { jurisdictionOf, wantedUnits } from './units.ts'

/** 方案: the units it names, the plan, and its tasks. */
export function wantedCityPlan(cityPlan: CityPlan, body: unknown): Wanted[] {
  const { tasks, phases, requirements, members, notes = [], ...rest } = withoutPlaces(cityPlan)
  const key = keyOf('city-plans', rest)
  const jurisdiction = jurisdictionOf(rest.issuer)
  const units = wantedUnits(tasks.flatMap(namesIn), jurisdiction)
  const unitKey = (name: string): string => keyOf('units', { name, jurisdiction })
  return [
    ...units,
    {
      collection: 'city-plans',
      key,
      fields: {
        ...rest,
        phases: phases.map(withoutPlaces),
        requirements: requirements.map(withoutPlaces),
        members: members.map(withoutPlaces),
        notes: notes.map(withoutPlaces),
        ...(body !== undefined && { body }),
      },
      places: placesOf(cityPlan.at, { phases, requirements, members, notes }),
    },
    ...tasks.map((task) => wantedTask(task, key, unitKey)),
  ]
}

const namesIn = ({ leadUnits, responsibleUnits, otherUnits }: Task): string[] => [
  ...leadUnits,
  ...responsibleUnits,
  ...otherUnits.map(({ name }) => name),
]

function wantedTask(task: Task, plan: string, unitKey: (name: string) => string): Wanted {
  const { leadUnits, responsibleUnits, otherUnits, ...rest } = withoutPlaces(task)
  const keysOf = (names: string[]) => [...new Set(names.map(unitKey))]
  return {
    collection: 'tasks',
    key: keyOf('tasks', { ...task, plan }),
    parent: plan,
    fields: {
      plan,
      ...rest,
      leadUnits: keysOf(leadUnits),
      responsibleUnits: keysOf(responsibleUnits),
      otherUnits: otherUnits.map(({ role, name }) => ({ role, unit: unitKey(name) })),
    },
    places: task.at,
  }
}

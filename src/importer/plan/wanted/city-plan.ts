import type { CityPlan, Task } from '../../model/bundle.ts'
import type { Stored, Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { placesOf, withoutPlaces } from './places.ts'
import { jurisdictionOf, unitsOf } from './units.ts'

/** 方案: the units it names, the plan, and its tasks. */
export function wantedCityPlan(cityPlan: CityPlan, body: unknown, stored: readonly Stored[]): Wanted[] {
  const { tasks, phases, requirements, members, notes = [], ...rest } = withoutPlaces(cityPlan)
  const key = keyOf('city-plans', rest)
  const unitOf = unitsOf(jurisdictionOf(rest.issuer), stored)
  const units = new Map<string, Wanted>()
  const rows = tasks.map((task) => {
    const own = keyOf('tasks', { ...task, plan: key })
    return wantedTask(task, { plan: key, key: own }, (name) => {
      const unit = unitOf(own, name)
      // Each once, as it is named first.
      if (!units.has(unit.key)) units.set(unit.key, unit)
      return unit.key
    })
  })
  return [
    ...units.values(),
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
    ...rows,
  ]
}

function wantedTask(
  task: Task,
  { plan, key }: { plan: string; key: string },
  unitKey: (name: string) => string,
): Wanted {
  const { leadUnits, responsibleUnits, otherUnits, ...rest } = withoutPlaces(task)
  const keysOf = (names: string[]) => [...new Set(names.map(unitKey))]
  return {
    collection: 'tasks',
    key,
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

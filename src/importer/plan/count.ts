import type { Action, Plan, Step } from '../model/plan.ts'

/** How many steps there are of each action. */
export function countsOf(steps: readonly Step[]): Plan['counts'] {
  const counts: Record<Action, number> = { create: 0, update: 0, keep: 0, conflict: 0, absent: 0 }
  for (const { action } of steps) counts[action]++
  return counts
}

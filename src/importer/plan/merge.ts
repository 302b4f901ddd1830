import { createHash } from 'node:crypto'
import type { Plan } from '../model/plan.ts'
import { countsOf } from './count.ts'

/** The plans of several documents, in the order in which they would be applied, as one. */
export function mergePlans(plans: readonly Plan[]): Plan {
  const [only] = plans
  if (only && plans.length === 1) return only
  const steps = plans.flatMap((plan) => plan.steps)
  const stateHash = createHash('sha256')
    .update(plans.map((plan) => plan.stateHash).join('\n'))
    .digest('hex')
  return { planVersion: 1, stateHash, counts: countsOf(steps), steps }
}

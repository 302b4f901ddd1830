import { identity, isWritten, type Plan, type Stored } from '../model/plan.ts'

/** Whether a plan puts a record before the public, or takes one back that is there. A change of its values does neither. */
export function publishes({ steps }: Plan, stored: readonly Stored[]): boolean {
  const isPublic = new Set(stored.filter(({ published }) => published).map(identity))
  return steps
    .filter(isWritten)
    .some((step) =>
      step.changes.some(
        ({ field, to }) =>
          (field === '_status' && to === 'published') ||
          (field === 'deletedAt' && isPublic.has(identity(step))),
      ),
    )
}

import type { Task } from '../../payload-types.ts'
import { idsOf } from '../../src/cms/id-of.ts'

type Named = Pick<Task, 'leadUnits' | 'responsibleUnits' | 'otherUnits'>

/** The ids of all units that a task names, each once. */
export const namedUnits = ({ leadUnits, responsibleUnits, otherUnits }: Named): string[] => [
  ...new Set([
    ...idsOf(leadUnits ?? []),
    ...idsOf(responsibleUnits ?? []),
    ...(otherUnits ?? []).flatMap(({ unit }) => idsOf(unit)),
  ]),
]

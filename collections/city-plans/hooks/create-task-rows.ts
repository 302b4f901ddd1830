import { ValidationError } from 'payload'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { CityPlan } from '../../../payload-types.ts'
import { unitsByName } from './units-by-name.ts'

type Row = NonNullable<CityPlan['taskRows']>[number]

/**
 * Makes Task records of the rows that came with the plan, in its transaction and with its status. Units are found by
 * name, or made. An error in a row is reported on that row.
 */
export const createTaskRows: CollectionAfterChangeHook<CityPlan> = async ({ data, doc, req }) => {
  const rows = data.taskRows ?? []
  if (rows.length === 0) return
  const units = await unitsByName(rows.flatMap(namesIn), doc, req)
  const idOf = (name: string): string => units.get(name.trim()) ?? ''
  for (const [index, row] of rows.entries()) {
    const task = {
      section: row.section,
      number: row.number,
      rank: row.rank,
      text: row.text,
      assignment: row.assignment,
      deadline: row.deadline,
      status: row.status,
      plan: doc.id,
      leadUnits: (row.leadUnits ?? []).map(idOf),
      responsibleUnits: (row.responsibleUnits ?? []).map(idOf),
      otherUnits: (row.otherUnits ?? []).map(({ role, name }) => ({ role, unit: idOf(name) })),
      _status: doc._status ?? 'draft',
    }
    await create(task, index, req)
  }
}

const namesIn = ({ leadUnits, responsibleUnits, otherUnits }: Row): string[] => [
  ...(leadUnits ?? []),
  ...(responsibleUnits ?? []),
  ...(otherUnits ?? []).map(({ name }) => name),
]

async function create(data: object, index: number, req: PayloadRequest): Promise<void> {
  try {
    await req.payload.create({
      collection: 'tasks',
      data: data as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const errors = error.data.errors.map((each) => ({ ...each, path: `taskRows.${index}.${each.path}` }))
    throw new ValidationError({ collection: 'city-plans', errors }, req.t)
  }
}

import type { z } from 'zod'
import { CityPlan, Department, Duty, Honor, Leader, Subdistrict, Task, WorkReport } from '../model/bundle.ts'
import type { Stored } from '../model/plan.ts'

type Fields = Record<string, unknown>
type NameOf = (key: string) => string

/** A stored record in the shape in which a bundle has it; a value that no document gave has no place. */
export const asSubdistrict = ({ fields }: Stored): Subdistrict =>
  shaped(Subdistrict, {
    ...{ aliases: [], phones: [], officeHours: [] },
    ...fields,
    facts: placed(fields['facts']),
    history: placed(fields['history']),
  })

export const asDepartment = ({ fields }: Stored, at: number): Department =>
  shaped(Department, { aliases: [], responsibilities: '', rank: at + 1, ...fields })

export const asLeader = ({ fields }: Stored, at: number, nameOf: NameOf): Leader =>
  shaped(Leader, {
    ...{ positions: [], seconded: false, rank: at + 1, responsibilities: '' },
    ...fields,
    inChargeOf: list(fields['inChargeOf']).map((key) => nameOf(String(key))),
    liaises: list(fields['liaises']).map((key) => nameOf(String(key))),
  })

export const asDuty = ({ fields }: Stored, at: number): Duty => shaped(Duty, { rank: at + 1, ...fields })

export const asHonor = ({ fields }: Stored): Honor => shaped(Honor, fields)

export const asReport = ({ fields }: Stored): WorkReport =>
  shaped(WorkReport, {
    ...fields,
    sections: titled(fields['sections']),
    highlights: titled(fields['highlights']),
    metrics: placed(fields['metrics']),
    planItems: titled(fields['planItems']),
  })

export const asPlan = ({ fields }: Stored, tasks: readonly Stored[], nameOf: NameOf): CityPlan =>
  shaped(CityPlan, {
    ...fields,
    tasks: tasks.map((task, at) => asTask(task, at, nameOf)),
    phases: titled(fields['phases']),
    requirements: titled(fields['requirements']),
    members: placed(fields['members']).map((member) => ({ role: '', position: '', ...member })),
    notes: placed(fields['notes']),
  })

function asTask({ fields }: Stored, at: number, nameOf: NameOf): Task {
  const names = (field: string) => list(fields[field]).map((key) => nameOf(String(key)))
  const others = list(fields['otherUnits']) as { role: string; unit: string }[]
  return shaped(Task, {
    rank: at + 1,
    ...fields,
    leadUnits: names('leadUnits'),
    responsibleUnits: names('responsibleUnits'),
    otherUnits: others.map(({ role, unit }) => ({ role, name: nameOf(unit) })),
  })
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const placed = (rows: unknown): Fields[] => list(rows).map((row) => ({ ...(row as Fields), at: {} }))

/** Rows whose text may be empty, which no stored value is. */
const titled = (rows: unknown): Fields[] => placed(rows).map((row) => ({ text: '', ...row }))

/** Only the fields that a bundle knows: portraits, notes of clerks and the like stay where they are. */
function shaped<S extends z.ZodObject>(schema: S, fields: Fields): z.infer<S> {
  const known = Object.keys(schema.shape).filter((field) => fields[field] !== undefined)
  return schema.parse({ ...Object.fromEntries(known.map((field) => [field, fields[field]])), at: {} })
}

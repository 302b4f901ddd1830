import type { Department } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { withoutPlaces } from './places.ts'

/** 内设机构 of one subdistrict. */
export const wantedDepartments = (departments: readonly Department[], parent: string): Wanted[] =>
  departments.map((department) => ({
    collection: 'departments',
    key: keyOf('departments', { ...department, subdistrict: parent }),
    parent,
    fields: { subdistrict: parent, ...withoutPlaces(department) },
    places: department.at,
  }))

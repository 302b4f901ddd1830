import { cityPlanKey } from '../../cms/natural-key/city-plan.ts'
import { departmentKey } from '../../cms/natural-key/department.ts'
import { dutyKey } from '../../cms/natural-key/duty.ts'
import { honorKey } from '../../cms/natural-key/honor.ts'
import { leaderKey } from '../../cms/natural-key/leader.ts'
import { subdistrictKey } from '../../cms/natural-key/subdistrict.ts'
import { taskKey } from '../../cms/natural-key/task.ts'
import { unitKey } from '../../cms/natural-key/unit.ts'
import { workReportKey } from '../../cms/natural-key/work-report.ts'
import { foldKey } from '../../text/fold-key.ts'
import type { Collection } from './plan.ts'

/**
 * What makes two records the same one: the collection's natural key, with the key of the parent where the stored one has
 * its id, so that a record and its rows have keys before they are stored. An incomplete record goes by its name or title.
 */
export function keyOf(collection: Collection, fields: Record<string, unknown>): string {
  const spoken = fields['name'] ?? fields['title']
  return naturalKey(collection, fields) ?? foldKey(typeof spoken === 'string' ? spoken : '')
}

function naturalKey(collection: Collection, fields: Record<string, unknown>): string | null {
  switch (collection) {
    case 'source-documents':
      return String(fields['sha256'])
    case 'subdistricts':
      return subdistrictKey(fields)
    case 'departments':
      return departmentKey(fields)
    case 'leaders':
      // Who has left is never loaded, so the day makes no difference here.
      return leaderKey({ ...fields, endedOn: null }, '')
    case 'duties':
      return dutyKey(fields)
    case 'work-reports':
      return workReportKey(fields)
    case 'honors':
      return honorKey(fields)
    case 'units':
      return unitKey(fields)
    case 'city-plans':
      return cityPlanKey(fields)
    case 'tasks':
      return taskKey(fields)
    default:
      return collection satisfies never
  }
}

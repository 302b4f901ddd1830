import type { At, Bundle } from '../../model/bundle.ts'
import type { Parsed } from '../../model/parsed.ts'
import type { Stored, Wanted } from '../../model/plan.ts'
import { bodyOf } from '../body/body.ts'
import { wantedCityPlan } from './city-plan.ts'
import { wantedDepartments } from './departments.ts'
import { wantedDuties } from './duties.ts'
import { wantedHonors } from './honors.ts'
import { wantedLeaders, type Office } from './leaders.ts'
import { wantedDocument } from './source-document.ts'
import { wantedSubdistrict } from './subdistrict.ts'
import { wantedReport } from './work-report.ts'

/**
 * Every record a document wants stored, a record before those that link to it. `subdistrict` is the key under which the
 * document's subdistrict is or will be stored.
 */
export function wantedRecords(parsed: Parsed, subdistrict: string, stored: readonly Stored[]): Wanted[] {
  const { bundle, text } = parsed
  const { workReport, cityPlan } = bundle
  // A bundle comes without the text of its document, so that there is no document to keep and no body to make.
  const records: Wanted[] = text === '' ? [] : [wantedDocument(bundle, text)]
  const bodyAt = (at: At) => (text === '' ? undefined : bodyOf(parsed, at))
  if (bundle.subdistrict) {
    const departments = wantedDepartments(bundle.departments, subdistrict)
    const offices = [
      ...departments.map(officeOf),
      ...stored.filter(isDepartmentOf(subdistrict)).map(officeOf),
    ]
    const report = workReport && wantedReport(workReport, subdistrict, bodyAt(workReport.at))
    records.push(
      wantedSubdistrict(bundle.subdistrict, subdistrict),
      ...departments,
      ...wantedLeaders(bundle.leaders, subdistrict, offices),
      ...wantedDuties(bundle.duties, subdistrict),
      ...(report ? [report] : []),
      ...wantedHonors(bundle.honors, subdistrict, report?.key),
    )
  }
  if (cityPlan) records.push(...wantedCityPlan(cityPlan, bodyAt(cityPlan.at), stored))
  return records
}

/** What a document calls its records, of a subdistrict of this key, whatever is stored. */
export function namesIn(bundle: Bundle, subdistrict: string): Pick<Wanted, 'collection' | 'key'>[] {
  const { workReport, cityPlan } = bundle
  const report = workReport && wantedReport(workReport, subdistrict, undefined)
  return [
    ...wantedDepartments(bundle.departments, subdistrict),
    ...wantedLeaders(bundle.leaders, subdistrict, []),
    ...wantedDuties(bundle.duties, subdistrict),
    ...(report ? [report] : []),
    ...wantedHonors(bundle.honors, subdistrict, report?.key),
    ...(cityPlan ? wantedCityPlan(cityPlan, undefined, []) : []),
  ]
}

const isDepartmentOf =
  (subdistrict: string) =>
  ({ collection, parent }: Stored): boolean =>
    collection === 'departments' && parent === subdistrict

function officeOf({ key, fields }: Wanted | Stored): Office {
  const aliases = Array.isArray(fields['aliases']) ? (fields['aliases'] as string[]) : []
  return { key, names: [String(fields['name']), ...aliases] }
}

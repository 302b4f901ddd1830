import type { WorkReport } from '../../model/bundle.ts'
import type { Wanted } from '../../model/plan.ts'
import { keyOf } from '../../model/keys.ts'
import { placesOf, withoutPlaces } from './places.ts'

/** 工作总结和计划 of one subdistrict. */
export function wantedReport(report: WorkReport, parent: string, body: unknown): Wanted {
  const { sections, highlights, metrics, planItems, ...rest } = withoutPlaces(report)
  const rows = { sections, highlights, metrics, planItems }
  return {
    collection: 'work-reports',
    key: keyOf('work-reports', { ...rest, subdistrict: parent }),
    parent,
    fields: {
      subdistrict: parent,
      ...rest,
      sections: sections.map(withoutPlaces),
      highlights: highlights.map(withoutPlaces),
      metrics: metrics.map(withoutPlaces),
      planItems: planItems.map(withoutPlaces),
      ...(body !== undefined && { body }),
    },
    places: placesOf(report.at, rows),
  }
}

import type { CityPlan, WorkReport } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { PLAN_LINE, REPORT_LINE, REPORT_PLACE } from './lines.ts'

export type Listed<Doc> = { docs: Doc[]; page: number; totalPages: number; totalDocs: number }

const ON_A_PAGE = 20

/** One page of all plans, the newest first. */
export async function listPlans(cms: Cms, page: number): Promise<Listed<CityPlan>> {
  const found = await cms.find({
    collection: 'city-plans',
    depth: 0,
    limit: ON_A_PAGE,
    page,
    select: PLAN_LINE,
  })
  return { ...found, docs: found.docs as CityPlan[], page }
}

/** One page of all reports, the newest first. */
export async function listReports(cms: Cms, page: number): Promise<Listed<WorkReport>> {
  const found = await cms.find({
    collection: 'work-reports',
    limit: ON_A_PAGE,
    page,
    populate: REPORT_PLACE,
    select: REPORT_LINE,
    sort: '-publishedOn',
  })
  return { ...found, docs: found.docs as WorkReport[], page }
}

import type { CityPlan, Subdistrict, WorkReport } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { everyPage } from './every-page.ts'
import { PLAN_LINE, REPORT_LINE, REPORT_PLACE } from './lines.ts'

export type Home = { subdistricts: Subdistrict[]; plans: CityPlan[]; reports: WorkReport[] }

/** What the first page shows, in three requests: every subdistrict by the order of its name, and what is new. */
export async function readHome(cms: Cms): Promise<Home> {
  const [subdistricts, plans, reports] = await Promise.all([
    everyPage((page) =>
      cms.find({
        collection: 'subdistricts',
        depth: 0,
        limit: 200,
        page,
        select: { name: true, slug: true, province: true, city: true, district: true, parentBody: true },
        sort: ['sortKey'],
      }),
    ),
    cms.find({ collection: 'city-plans', depth: 0, limit: 5, select: PLAN_LINE }),
    cms.find({
      collection: 'work-reports',
      limit: 5,
      populate: REPORT_PLACE,
      select: REPORT_LINE,
      sort: '-publishedOn',
    }),
  ])
  return {
    subdistricts: subdistricts as Subdistrict[],
    plans: plans.docs as CityPlan[],
    reports: reports.docs as WorkReport[],
  }
}

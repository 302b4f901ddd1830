import type { WorkReport } from '../../../payload-types.ts'
import type { Cms } from './client.ts'
import { REPORT_LINE, REPORT_PLACE } from './lines.ts'

/** What a page shows of a report; its body as HTML, which is given only when asked for. */
export const REPORT_PAGE = {
  ...REPORT_LINE,
  publisher: true,
  summaryYear: true,
  planYear: true,
  bodyHtml: true,
  highlights: true,
  metrics: true,
  planItems: true,
  updatedAt: true,
} as const

/** One report with the name of its subdistrict, in one request; null when there is none of that name. */
export async function readReport(cms: Cms, slug: string): Promise<WorkReport | null> {
  const { docs } = await cms.find({
    collection: 'work-reports',
    limit: 1,
    pagination: false,
    populate: REPORT_PLACE,
    select: REPORT_PAGE,
    where: { slug: { equals: slug } },
  })
  return (docs[0] as WorkReport | undefined) ?? null
}

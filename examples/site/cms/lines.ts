/** What a list shows of a plan, of a report, and of the subdistrict that a report is from. */
export const PLAN_LINE = {
  title: true,
  slug: true,
  documentNumber: true,
  issuer: true,
  issuedOn: true,
  publishedOn: true,
} as const

export const REPORT_LINE = { title: true, slug: true, subdistrict: true, publishedOn: true } as const

export const REPORT_PLACE = { subdistricts: { name: true, slug: true } } as const

import { keyOf, stated } from './key-of.ts'
import type { Loose } from './loose.ts'

type WorkReport = { subdistrict: string; title: string; summaryYear: number; planYear: number }

/** 工作总结和计划: subdistrict and both years; when one is missing, the title as well. Null while incomplete. */
export function workReportKey({
  subdistrict,
  title,
  summaryYear,
  planYear,
}: Loose<WorkReport>): string | null {
  if (!stated(subdistrict)) return null
  if (stated(summaryYear) && stated(planYear)) return keyOf(subdistrict, summaryYear, planYear)
  return stated(title) ? keyOf(subdistrict, summaryYear, planYear, title) : null
}

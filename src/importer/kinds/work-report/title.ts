import type { Title } from '../../extract/title.ts'
import type { Draft } from '../../model/message.ts'
import type { Stated } from '../../model/normalise.ts'
import type { Years } from './years.ts'

/** The title the page states; else one made of the subdistrict's name and the years, and a message that says so. */
export function titleOrImplied(
  stated: Title | null,
  subdistrict: string | undefined,
  { summaryYear, planYear }: Years,
): { title: Stated<string>; messages: Draft[] } {
  if (stated) return { title: stated.title, messages: [] }
  const summary = summaryYear ? `${summaryYear.value}年工作总结` : ''
  const plan = planYear ? `${planYear.value}年工作计划` : ''
  const joined = [summary, plan].filter(Boolean).join('和')
  return {
    title: { value: `${subdistrict ?? ''}${joined || '工作总结'}`, at: [] },
    messages: [{ code: 'work-report/no-title', span: { start: 0, end: 0 } }],
  }
}

import type { Span } from '../../../model/span.ts'
import type { LeaderHead } from './head.ts'

/** A leader while a page is read: the head, the stretches that tell the duties, and lists of offices. */
export type LeaderDraft = Omit<LeaderHead, 'told'> & { duties: Span[]; offices?: OfficeList[] }

/** What stands under 分管科室 or 联系科室: a list of offices without a verb. */
export type OfficeList = { field: 'inChargeOf' | 'liaises'; list: Span }

/** A head with its duties: those its brackets tell, then `duties`. */
export const drafted = ({ told = [], ...head }: LeaderHead, duties: readonly Span[]): LeaderDraft => ({
  ...head,
  duties: [...told, ...duties],
})

/** What a reader of leaders found; `read` are the lines it understood, `structure` their labels, numbers and marks. */
export type LeadersFound = { leaders: LeaderDraft[]; read: Span[]; structure: Span[] }

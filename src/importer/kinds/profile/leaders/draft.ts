import type { Span } from '../../../model/span.ts'
import type { LeaderHead } from './head.ts'

/** A leader while a page is read: the head, and the stretches that tell the duties. */
export type LeaderDraft = LeaderHead & { duties: Span[] }

/** What a reader of leaders found; `read` are the lines it understood, `structure` their labels, numbers and marks. */
export type LeadersFound = { leaders: LeaderDraft[]; read: Span[]; structure: Span[] }

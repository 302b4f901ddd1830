import type { Stated } from '../../../model/normalise.ts'
import type { Span } from '../../../model/span.ts'

/** An office while a page is read: its names, and the stretches that tell its duties. */
export type DepartmentDraft = {
  name: Span
  aliases: Span[]
  phone?: Stated<string> | undefined
  duties: Span[]
  /** Who of the leaders has it in charge, where its own entry says so. */
  ledBy?: Span[]
}

/** What a reader of offices found; `read` are the lines it understood, `structure` their labels, numbers and marks. */
export type DepartmentsFound = { departments: DepartmentDraft[]; read: Span[]; structure: Span[] }

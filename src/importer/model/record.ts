import type { At } from './bundle.ts'
import type { Stated } from './normalise.ts'
import type { Span } from './span.ts'

/** The stated values of a record by field; a field that is not stated may be missing or undefined. */
export type StatedFields<R> = { [K in keyof Omit<R, 'at'>]?: Stated<NonNullable<R[K]>> | undefined }

/**
 * A record of its stated values, the implied ones where nothing was stated, and `at` with the places of the stated
 * ones: `record<Duty>({ number, title, text }, { rank: 1 })`. `nested` adds places below a field (`phones.0.number`).
 * The kind's schema, run by the pipeline, holds the record to be complete.
 */
export function record<R extends { at: At }>(
  stated: StatedFields<R>,
  implied: Partial<Omit<R, 'at'>>,
  nested: At = {},
): R {
  const at: Record<string, Span[]> = {}
  const values: Record<string, unknown> = { ...implied }
  for (const [field, entry] of Object.entries<Stated<unknown> | undefined>(stated)) {
    if (!entry) continue
    values[field] = entry.value
    if (entry.at.length > 0) at[field] = entry.at
  }
  return { ...values, at: { ...at, ...nested } } as R
}

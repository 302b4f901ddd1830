import { z } from 'zod'

export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
/** Where each stated value is written, by field path (`name`, `phones.0.number`); an implied value has no place. */
export const At = z.record(z.string(), z.array(Span))
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
export const PartialDate = z.string().regex(PARTIAL_DATE)
export const text = z.string().min(1)
export const number = text.optional()
export const date = PartialDate.optional()
export const rank = z.int().min(1)

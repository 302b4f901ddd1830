import { PROBLEM_STATUS } from './codes.ts'
import type { ProblemCode } from './codes.ts'
import type { Problem } from './problem.ts'

/** An error as Payload tells it, in REST and GraphQL alike. */
export type PayloadError = { name?: unknown; message?: unknown; data?: unknown }

/**
 * The code for an error of Payload's. Its own sentence is kept where it is one for the person, in her language; where it
 * is made for a developer, or could tell too much, ours takes its place.
 */
export function fromPayload({ name, message, data }: PayloadError, status: number): Problem {
  const code = codeIn(data) ?? codeOf(status, name)
  const field = firstPath(data)
  const said = typeof message === 'string' && message !== '' && !OURS.includes(code) ? message : undefined
  return {
    code,
    ...(field !== undefined && { field }),
    ...(said !== undefined && { message: said }),
    detail: { reason: String(status), fields: field ?? '' },
  }
}

const OURS: readonly ProblemCode[] = [
  'changes-gone',
  'idempotency-key-in-use',
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'internal',
  'mail-off',
  'query-field-unknown',
  'query-too-slow',
]

/** An error of ours that goes through Payload carries its code in `data`. */
function codeIn(data: unknown): ProblemCode | undefined {
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined
  return typeof code === 'string' && Object.hasOwn(PROBLEM_STATUS, code) ? (code as ProblemCode) : undefined
}

function codeOf(status: number, name: unknown): ProblemCode {
  if (name === 'ValidationError') return 'validation-failed'
  if (name === 'QueryError') return 'query-field-unknown'
  if (status >= 500) return 'internal'
  return BY_STATUS[status] ?? 'request-invalid'
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'login-failed',
  403: 'access-denied',
  404: 'record-not-found',
  413: 'body-too-large',
  423: 'record-locked',
}

/** Payload lists the fields of a failed validation, and the paths of a bad query, in `data`. */
function firstPath(data: unknown): string | undefined {
  const list: unknown = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : data
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (typeof first !== 'object' || first === null || !('path' in first)) return undefined
  return typeof first.path === 'string' ? first.path : undefined
}

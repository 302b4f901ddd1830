import { APIError } from 'payload'

const STATUS = {
  'idempotency-key-invalid': 400,
  'idempotency-key-in-use': 409,
  'idempotency-key-reused': 422,
} as const

export type IdempotencyCode = keyof typeof STATUS

/** Why a key cannot be taken; nothing was done. */
export class IdempotencyError extends APIError {
  readonly code: IdempotencyCode

  constructor(code: IdempotencyCode) {
    super(code, STATUS[code], { code }, true)
    this.code = code
  }
}

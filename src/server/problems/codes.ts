/** Every code an error answer can carry, with its HTTP status. Clients rely on them: a code never changes its meaning. */
export const PROBLEM_STATUS = {
  'access-denied': 403,
  'body-too-large': 413,
  'document-refused': 422,
  'edited-since': 409,
  'form-invalid': 400,
  'graphql-invalid': 400,
  'headers-too-large': 431,
  'idempotency-key-in-use': 409,
  'idempotency-key-invalid': 400,
  'idempotency-key-reused': 422,
  'import-closed': 409,
  internal: 500,
  'json-invalid': 400,
  'json-not-object': 400,
  'login-failed': 401,
  'mail-off': 503,
  'media-type-unsupported': 415,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'not-ready': 503,
  'origin-refused': 403,
  'plan-drifted': 409,
  'query-field-unknown': 400,
  'query-invalid': 400,
  'query-json-invalid': 400,
  'query-operator-unknown': 400,
  'query-too-much': 400,
  'query-value-invalid': 400,
  'record-locked': 423,
  'record-not-found': 404,
  'request-invalid': 400,
  'route-unknown': 404,
  'too-many-requests': 429,
  'url-invalid': 400,
  'url-too-long': 414,
  'validation-failed': 400,
} as const satisfies Record<string, number>

export type ProblemCode = keyof typeof PROBLEM_STATUS

/** One text per code in one language; `{name}` is replaced by the detail of that name. */
export type ProblemTexts = Readonly<Record<ProblemCode, string>>

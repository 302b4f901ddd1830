import type { ProblemTexts } from './codes.ts'

export const en: ProblemTexts = {
  'access-denied': 'You may not do this.',
  'body-too-large': 'The request body is larger than {limit} MB.',
  'changes-gone':
    'The changes after this cursor are kept no longer; take a new cursor without since, and build everything anew.',
  'document-refused': 'The document cannot be imported; messages says why.',
  'edited-since': 'Records were edited after the import (see records); nothing was undone.',
  'form-invalid': 'The request body is not valid multipart/form-data.',
  'graphql-invalid': 'The GraphQL request is wrong: {reason}',
  'headers-too-large': 'The headers of the request are larger than {limit} KB.',
  'host-invalid': 'The Host header must be the name of a host, with or without a port.',
  'idempotency-key-in-use':
    'The first request with this Idempotency-Key is still under way; try again shortly.',
  'idempotency-key-invalid':
    'An Idempotency-Key is 1 to 255 visible ASCII characters, in quotation marks or not, such as "8e03978e-40d5-43e8-bc93-6894a57f9324".',
  'idempotency-key-reused':
    'This Idempotency-Key came with another request; take a new one, or send that request again as it was.',
  'import-closed': 'This import does not wait to be applied, or holds nothing to undo.',
  internal: 'The server failed; tell its operator the requestId.',
  'json-invalid': 'The request body is not valid JSON: {reason}',
  'json-not-object': 'The request body must be a JSON object.',
  'login-failed': 'Not logged in, or the email or the password is wrong.',
  'mail-off': 'No mail service is set up (SMTP_URL); ask an administrator to set a new password.',
  'media-type-unsupported':
    'A body of type "{type}" is not supported; send application/json or multipart/form-data (UTF-8, not compressed).',
  'method-not-allowed': 'This address does not take {method}; it takes: {allowed}.',
  'not-acceptable': 'GraphQL answers as application/json or application/graphql-response+json only.',
  'not-ready': 'The service is not ready: {reason}',
  'origin-refused': 'Another site, "{origin}", may not act for a person who is logged in here.',
  'plan-drifted': 'The stored records changed after the plan was made; send the document again.',
  'query-field-unknown': 'The field "{field}" in the query does not exist or cannot be queried.',
  'query-invalid': 'The query parameter "{field}" is wrong: {reason}',
  'query-json-invalid': 'The query parameter "{field}" is not valid JSON.',
  'query-operator-unknown':
    'The operator "{operator}" in the query parameter "{field}" does not exist; use: {allowed}.',
  'query-too-much': 'The query parameter "{field}" holds too much: at most {most}.',
  'query-too-slow':
    'The query took too long and was cut off. Ask for less: fewer like and contains, a condition such as the subdistrict, less depth.',
  'query-value-invalid':
    'The value "{value}" of the query parameter "{field}" is wrong; expected {expected}.',
  'record-locked': 'Somebody else is editing this record.',
  'record-not-found': 'There is no such record, or you may not see it.',
  'request-invalid': 'The request is wrong: {reason}',
  'route-unknown': 'There is nothing at {path}',
  'too-many-requests': 'Too many requests; try again in {seconds} seconds.',
  'url-invalid':
    'The address of the request is not well formed; Chinese in it must be percent-encoded (encodeURIComponent).',
  'url-too-long': 'The address of the request is longer than {limit} characters.',
  'validation-failed': 'Some fields are not as they must be: {fields}',
}

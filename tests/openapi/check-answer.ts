import { expect } from '@jest/globals'
import type { Response } from 'supertest'
import { PROBLEM_STATUS } from '../../src/server/problems/codes.ts'
import type { ApiDocument, Place } from './api-document.ts'

type Header = { required?: boolean } | { $ref: string }

/** Fails unless the status, the media type and the body are what the document says of this operation. */
export function checkAnswer(
  { document, wrong }: ApiDocument,
  { path, method, operation }: Place,
  answer: Response,
): void {
  const { status } = answer
  const said = operation.responses[status] ?? operation.responses['default']
  expect([operation.operationId, status, said === undefined]).toEqual([operation.operationId, status, false])
  const key = operation.responses[status] ? String(status) : 'default'
  const named = said && '$ref' in said ? said.$ref.split('/').slice(1) : undefined
  const place = named ?? ['paths', path, method, 'responses', key]
  const told = (named ? document.components['responses']?.[named.at(-1) ?? ''] : said) as {
    content?: object
    headers?: Record<string, Header>
  }
  const types = Object.keys(told.content ?? {})
  const type = (answer.get('Content-Type') ?? '').split(';')[0] ?? ''
  expect([operation.operationId, status, type, answer.text]).toEqual([
    operation.operationId,
    status,
    types.find((each) => each === type || each === '*/*'),
    answer.text,
  ])
  const shared = document.components['headers'] as Record<string, { required?: boolean }>
  // What is said to be sent only at times is not missed.
  const always = Object.entries(told.headers ?? {}).filter(
    ([name, header]) => ('$ref' in header ? shared[name] : header)?.required !== false,
  )
  const missing = always.map(([name]) => name).filter((name) => answer.get(name) === undefined)
  expect([operation.operationId, status, missing]).toEqual([operation.operationId, status, []])
  if (!type.endsWith('json')) return
  expect([operation.operationId, status, wrong([...place, 'content', type, 'schema'], answer.body)]).toEqual([
    operation.operationId,
    status,
    [],
  ])
  if (status >= 400) checkCode(operation.operationId, status, answer.body)
}

function checkCode(id: string, status: number, body: unknown): void {
  const [{ code } = { code: '' }] = (body as { errors: { code: keyof typeof PROBLEM_STATUS }[] }).errors
  expect([id, code, ['route-unknown', 'method-not-allowed', 'internal'].includes(code)]).toEqual([
    id,
    code,
    false,
  ])
  if (code in PROBLEM_STATUS && code !== 'request-invalid')
    expect([id, code, PROBLEM_STATUS[code as 'internal']]).toEqual([id, code, status])
}

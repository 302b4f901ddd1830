import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import type { Response } from 'supertest'
import type { TestApp } from '../http/open-app.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { apiDocument } from './api-document.ts'
import type { ApiDocument, Place } from './api-document.ts'
import { checkAnswer } from './check-answer.ts'
import { exampleIds } from './example-ids.ts'
import { caller } from './send-example.ts'
import type { Caller } from './send-example.ts'
import { seededApp } from './seeded-app.ts'

jest.setTimeout(300_000)

let app: TestApp
let api: ApiDocument
let admin: Person
let call: Caller
beforeAll(async () => {
  app = await seededApp()
  // The account of the document's own examples.
  admin = await person(app, 'editor', { roles: ['admin'] })
  api = apiDocument((await request(app.server).get('/api/openapi.json')).text)
  call = caller(app, api.document, await exampleIds(app), admin.token)
})
afterAll(() => app.close())

/** Answers that a good request does not get, and why. */
const ANONYMOUS: Record<string, number> = {
  preview: 401,
  // The token in the example is none.
  usersResetPassword: 403,
  // There is an account already.
  usersRegisterFirst: 403,
  // No mail service is set up.
  usersForgotPassword: 503,
  // An image that no public record shows.
  mediaAccessById: 404,
  mediaFindById: 404,
  mediaFile: 403,
}
const ADMIN: Record<string, number> = {
  preview: 401,
  usersResetPassword: 403,
  usersRegisterFirst: 403,
  usersForgotPassword: 503,
  // Written by the importer alone.
  importingPlan: 201,
  importingApply: 400,
  importingUndo: 409,
  importsUpdate: 403,
  importsUpdateById: 403,
  // Written by the server alone.
  webhookDeliveriesCreate: 403,
  webhookDeliveriesUpdate: 403,
  webhookDeliveriesUpdateById: 403,
  // It waits to be sent.
  webhookDeliveriesReplay: 202,
  sourceDocumentsCreate: 403,
  sourceDocumentsUpdate: 403,
  sourceDocumentsUpdateById: 403,
  sourceFilesCreate: 403,
  sourceFilesUpdate: 403,
  sourceFilesUpdateById: 403,
}

describe('every operation answers as the document says', () => {
  it('to anybody', async () => {
    for (const place of api.places) {
      const answer = await call(place, {})
      checkAnswer(api, place, answer)
      const open = place.operation.security?.some((each) => Object.keys(each).length === 0) ?? false
      const { operationId } = place.operation
      if (open) expectStatus(operationId, answer, [ANONYMOUS[operationId] ?? 200])
      else expectStatus(operationId, answer, [400, 401, 403, 404])
    }
  })

  it('to an administrator', async () => {
    for (const place of [...api.places].sort(byOrder)) {
      const answer = await call(place, { Authorization: admin.token })
      checkAnswer(api, place, answer)
      const { operationId } = place.operation
      expectStatus(operationId, answer, [ADMIN[operationId] ?? (operationId.endsWith('Create') ? 201 : 200)])
    }
  })
})

function expectStatus(operationId: string, answer: Response, statuses: readonly number[]): void {
  const told = statuses.includes(answer.status) ? answer.status : answer.text
  expect([operationId, told]).toEqual([operationId, answer.status])
}

/** Logging out comes last: it ends the session that all the others need. */
const byOrder = (a: Place, b: Place): number => Number(isLogout(a)) - Number(isLogout(b))

const isLogout = ({ operation }: Place): boolean => operation.operationId === 'usersLogout'

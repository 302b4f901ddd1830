import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { seededApp } from '../openapi/seeded-app.ts'
import { hostileRun } from '../support/hostile/run.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
}, 120_000)
afterAll(() => app.close())

/** `npm run soak -- queries` sends ten thousand. */
it('random and hostile queries are answered in time and without a failure of the server', async () => {
  const { failed, slow, statuses } = await hostileRun(app, 300, 20_260)
  expect({ failed, slow }).toEqual({ failed: [], slow: [] })
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400']))
}, 120_000)

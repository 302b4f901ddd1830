import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import { EXAMPLES } from '../../src/server/openapi/examples/records.ts'
import type { TestApp } from '../http/open-app.ts'
import { exampleIds, exchanged } from './example-ids.ts'
import { seededApp } from './seeded-app.ts'

jest.setTimeout(120_000)

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
})
afterAll(() => app.close())

describe('the examples of the document', () => {
  it('are what the seeds make and anybody may read, with long texts cut (UPDATE=1 writes them)', async () => {
    const { toExample } = await exampleIds(app)
    const made: Record<string, unknown> = {}
    for (const { slug, versions } of app.payload.config.collections) {
      if (!versions) continue
      const answer = await request(app.server).get(`/api/${slug}`).query({ limit: 1, depth: 0 }).expect(200)
      const [first] = (answer.body as { docs: unknown[] }).docs
      if (first !== undefined) made[slug] = exchanged(shortened(first), toExample)
    }
    if (process.env['UPDATE'] === '1') writeFileSync(EXAMPLES, `${JSON.stringify(made, null, 2)}\n`)
    expect(made).toEqual(JSON.parse(readFileSync(EXAMPLES, 'utf8')))
    expect(Object.keys(made).length).toBeGreaterThan(8)
  })
})

/** Texts of a hundred characters and lists of two are enough to see what they are. */
const shortened = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (key === 'createdAt' || key === 'updatedAt') return '2026-01-05T01:00:00.000Z'
    // Rows have ids too, which differ from one import to the next and say nothing.
    if (Array.isArray(value)) return value.slice(0, 2).map(withoutRowId)
    return typeof value === 'string' && value.length > 100 ? `${value.slice(0, 99)}…` : value
  })

function withoutRowId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
}

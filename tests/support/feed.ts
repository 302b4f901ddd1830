import { expect } from '@jest/globals'
import { rest } from './api.ts'
import type { TestPayload } from './open-payload.ts'

export type Told = {
  collection: string
  id: string
  event: string
  parent: string | null
  slug: string | null
}
type Page = { docs: Told[]; cursor: string; hasNextPage: boolean }

/** One page of the feed of changes. */
export async function feed(test: TestPayload, query: string): Promise<Page> {
  const { status, body } = await rest(test, `changes?${query}`)
  expect([status, body]).toEqual([200, expect.anything()])
  return body as Page
}

/** The cursor behind all that has changed. */
export const now = async (test: TestPayload): Promise<string> => (await feed(test, '')).cursor

/** Everything after a cursor, as a reader takes it page by page. */
export async function since(test: TestPayload, cursor: string, limit = 7): Promise<Told[]> {
  const told: Told[] = []
  for (let at = cursor; ;) {
    const page = await feed(test, `since=${at}&limit=${String(limit)}`)
    told.push(...page.docs)
    at = page.cursor
    if (!page.hasNextPage) return told
  }
}

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { feed, now, since } from '../support/feed.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { anyWorld, makeWorld } from '../support/random-world.ts'
import { record } from '../support/records.ts'

describe('whoever follows the feed', () => {
  it('knows exactly what anybody may read, whatever happens, and no id beside', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (seeds) => {
        const test = await openTestPayload()
        await follow(test, seeds).finally(() => test.close())
      }),
      { numRuns: 2, endOnFailure: true },
    )
  }, 300_000)

  it('misses nothing while others write at the same time', async () => {
    const test = await openTestPayload()
    const cursor = await now(test)
    const told: string[] = []
    let at = cursor
    let writing = true
    const follow = async (): Promise<void> => {
      for (;;) {
        const last = !writing
        const page = await feed(test, `since=${at}&limit=3`)
        told.push(...page.docs.map(({ id }) => id))
        at = page.cursor
        if (last && !page.hasNextPage) return
      }
    }
    const following = follow()
    const names = Array.from({ length: 12 }, (_, index) => `同时第${String(index)}局`)
    const made = await Promise.all(names.map((name) => record(test, 'units', { name })))
    writing = false
    await following
    expect(told.sort()).toEqual(made.map(({ id }) => id).sort())
    await test.close()
  })

  async function follow(test: TestPayload, seeds: Parameters<typeof makeWorld>[1]): Promise<void> {
    const cursor = await now(test)
    const before = new Set(await readable(test))
    const world = await makeWorld(test, seeds)
    const known = new Set(before)
    const seen = new Set(before)
    for (const { event, id } of await since(test, cursor)) {
      expect([event, known.has(id)]).toEqual([event, event !== 'published'])
      if (event === 'removed') known.delete(id)
      else known.add(id)
      seen.add(id)
    }
    expect([...known].sort()).toEqual(await readable(test))
    const never = world.filter(({ raw }) => raw['_status'] !== 'published' && !seen.has(raw.id))
    expect(never.every(({ id }) => !known.has(id))).toBe(true)
  }

  async function readable(test: TestPayload): Promise<string[]> {
    const ids: string[] = []
    for (const { slug, versions } of test.payload.config.collections) {
      if (!versions) continue
      const { docs } = await test.payload.find({
        collection: slug,
        depth: 0,
        limit: 0,
        overrideAccess: false,
        pagination: false,
      })
      ids.push(...docs.map(({ id }) => String(id)))
    }
    return ids.sort()
  }
})

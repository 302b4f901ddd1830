import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Subdistrict } from '../../payload-types.ts'
import { parse } from '../../src/importer/pipeline.ts'
import { seedOnce } from '../../src/importer/seed.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { openSite } from './open-site.ts'
import type { TestSite } from './open-site.ts'

let app: TestApp
let site: TestSite
beforeAll(async () => {
  app = await openApp()
  await seedOnce(app.payload, { dir: 'seeds', log: () => undefined })
  site = await openSite(app.address)
}, 180_000)
afterAll(async () => {
  await site.close()
  await app.close()
})

describe('a page of the example front end', () => {
  it.each(['hou-hu-jie-dao', 'zheng-yang-jie-dao'])(
    '%s is read back as the records it shows',
    async (slug) => {
      const query = new URLSearchParams({
        where: JSON.stringify({ slug: { equals: slug } }),
        depth: '1',
        script: 'hans',
      })
      const { docs } = (await (await fetch(`${app.address}/api/subdistricts?${query}`)).json()) as {
        docs: Subdistrict[]
      }
      const stored = docs[0]
      const page = await (await fetch(`${site.address}/subdistricts/${slug}`)).arrayBuffer()
      const bundle = await parse(new Uint8Array(page), `${slug}.html`)
      expect(bundle.kind).toBe('profile')
      expect(bundle.subdistrict?.name).toBe(stored?.name)
      expect(bundle.leaders.map(({ name, positions, seconded }) => ({ name, positions, seconded }))).toEqual(
        stored?.leaders?.docs?.map((leader) => pick(leader, 'name', 'positions', 'seconded')),
      )
      expect(bundle.departments.map(({ name, aliases }) => ({ name, aliases }))).toEqual(
        stored?.departments?.docs?.map((department) => pick(department, 'name', 'aliases')),
      )
      expect(bundle.duties.map(({ number, title = null, text }) => ({ number, title, text }))).toEqual(
        stored?.duties?.docs?.map((duty) => pick(duty, 'number', 'title', 'text')),
      )
    },
  )
})

/** Some fields of a record that the API gave whole. */
function pick(record: string | object, ...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, (record as Record<string, unknown>)[field]]))
}

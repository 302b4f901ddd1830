import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { flattenTopLevelFields } from 'payload'
import { closePayload, openPayload } from '../../src/boot.ts'
import { joinsOf } from '../../src/cms/joins-of.ts'
import { openConnection } from '../../src/database/sqlite/connection.ts'
import { seedOnce } from '../../src/importer/seed.ts'
import { openapiDocument } from '../../src/server/openapi/document.ts'
import { ask, rest } from '../support/api.ts'
import { multiply } from '../support/multiply.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { statementsOf } from '../support/statements.ts'

const DEPTHS = [0, 1, 2, 3]
/** What any read may cost, by the links that it follows. */
const BUDGET = [
  [5, 0],
  [11, 1],
  [11, 2],
  [11, 3],
]
const BY_GRAPHQL = /by GraphQL with (\d+) joins$/u
let test: TestPayload
/** The statements of each read, on the seeds and on a hundred times the seeds. */
const few = new Map<string, string[]>()
const many = new Map<string, string[]>()
/** Those of each list by a link and in order of rank, named by table and column. */
const byLink = new Map<string, string[]>()
let slugs: string[]

const content = (): CollectionConfig[] =>
  test.payload.config.collections.filter(({ custom }) => custom?.['naturalKey'])

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  await seedOnce(test.payload, { dir: 'seeds', log: () => undefined })
  slugs = content().map(({ slug }) => slug)
  const reads = [...(await allReads()), ...listsWithJoins()]
  await run(reads, few)
  await closePayload(test.payload)
  const connection = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
  multiply(
    connection,
    slugs.map((slug) => slug.replaceAll('-', '_')),
    99,
  )
  connection.exec('ANALYZE')
  connection.close()
  test.payload = await openPayload(test.env, test.env.DATA_DIR)
  await run(reads, many)
  await run(await readsByLink(), byLink)
}, 300_000)
afterAll(() => test.close())

type Read = { name: string; read: () => Promise<unknown> }

/** What the OpenAPI document has anybody read of content: lists, counts and records, at each depth. */
async function allReads(): Promise<Read[]> {
  const first = new Map<string, string>()
  for (const slug of slugs) first.set(slug, await firstOf(slug))
  const document = await openapiDocument(test.payload, [])
  return slugs.flatMap((slug) =>
    ['', '/count', '/{id}'].flatMap((under) => {
      const path = `/api/${slug}${under}`
      expect(document.paths[path]).toHaveProperty('get')
      const filled = `${slug}${under.replace('{id}', first.get(slug) ?? 'none')}`
      return (under === '/count' ? [0] : DEPTHS).map((depth) => ({
        name: `${path} ${String(depth)}`,
        read: () => rest(test, `${filled}?depth=${String(depth)}&limit=20`),
      }))
    }),
  )
}

/** By GraphQL, with the rows of each join and what these link to. */
function listsWithJoins(): Read[] {
  return content().flatMap(({ slug }) => {
    const { config } = test.payload.collections[slug as 'leaders']
    const joins = joinsOf(config)
    const { pluralName } = config.graphQL as { pluralName: string }
    const rows = joins.map(({ path }) => `${path} { docs { id } }`)
    const query = `{ ${pluralName}(limit: 20) { docs { id ${rows.join(' ')} } } }`
    return joins.length > 0
      ? [{ name: `${slug} by GraphQL with ${String(joins.length)} joins`, read: () => ask(test, query) }]
      : []
  })
}

async function readsByLink(): Promise<Read[]> {
  const links = content().flatMap(({ slug, fields }) => {
    const flat = flattenTopLevelFields(fields)
    const sort = flat.some((field) => 'name' in field && field.name === 'rank') ? '&sort=rank' : ''
    return flat.flatMap((field) =>
      field.type === 'relationship' && typeof field.relationTo === 'string'
        ? [{ slug, sort, name: field.name, to: field.relationTo, hasMany: field.hasMany }]
        : [],
    )
  })
  return Promise.all(
    links.map(async ({ slug, sort, name, to, hasMany }) => {
      const id = await firstOf(to)
      const path = `${slug}?where[${name}][equals]=${id}&limit=20&depth=0${sort}`
      const column = hasMany ? `${to.replaceAll('-', '_')}_id` : `${name}_id`
      return { name: `${slug.replaceAll('-', '_')} by ${column}`, read: () => rest(test, path) }
    }),
  )
}

async function firstOf(slug: string): Promise<string> {
  const { docs } = await test.payload.find({
    ...{ collection: slug as 'leaders', depth: 0, limit: 1, sort: 'id', overrideAccess: true },
  })
  return docs[0]?.id ?? 'none'
}

async function run(reads: Read[], into: Map<string, string[]>): Promise<void> {
  for (const { name, read } of reads) into.set(name, await statementsOf(test, read))
}

describe('what a read asks of the database', () => {
  it('does not grow with the number of records', () => {
    const grown = [...few]
      .filter(([name]) => !BY_GRAPHQL.test(name))
      .flatMap(([name, before]) => {
        const after = many.get(name) ?? []
        return after.length <= before.length
          ? []
          : [`${name}: ${String(before.length)} → ${String(after.length)}`]
      })
    expect(few.size).toBe(85)
    expect(grown).toEqual([])
  })

  it('is at most three statements a join more for a list by GraphQL, however long it is', () => {
    const over = [...few, ...many].filter(([name, said]) => {
      const joins = Number(BY_GRAPHQL.exec(name)?.[1] ?? Infinity)
      return said.length > 5 + 3 * joins
    })
    expect(over.map(([name, said]) => `${name}: ${String(said.length)}`)).toEqual([])
  })

  it.each(BUDGET)('is at most %s statements %i links deep', (most, depth) => {
    const over = [...few, ...many].filter(
      ([name, said]) => name.endsWith(` ${String(depth)}`) && said.length > most,
    )
    expect(over.map(([name, said]) => `${name}: ${String(said.length)}`)).toEqual([])
  })
})

describe('among a hundred times the seeds, SQLite', () => {
  let plans: (statements: string[]) => string[]
  let close: () => void
  beforeAll(() => {
    const connection = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
    close = connection.close
    plans = (statements) =>
      statements.flatMap((sql) => {
        const args = Array.from(sql.matchAll(/\?/gu), () => 1)
        return connection
          .execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
          .rows.map(({ detail }) => detail as string)
      })
  })
  afterAll(() => close())

  it('reads each list, and counts it, in the order of an index', () => {
    for (const slug of slugs) {
      const table = slug.replaceAll('-', '_')
      const own = pagesOf(many.get(`/api/${slug} 0`) ?? [], table)
      expect([slug, own.length]).toEqual([slug, 2])
      const found = plans(own)
      expect(
        found.filter((plan) => !/^SEARCH \w+ USING (?:COVERING )?INDEX _status_deletedAt_/u.test(plan)),
      ).toEqual([])
      expect(plans(pagesOf(many.get(`/api/${slug}/count 0`) ?? [], table)).join()).toMatch(
        /^SEARCH \w+ USING COVERING INDEX/u,
      )
    }
  })

  it('finds what leads to a record by the index of the link, and sorts no more than that', () => {
    expect(byLink.size).toBeGreaterThanOrEqual(9)
    for (const [name, statements] of byLink) {
      const [, table = '', link = ''] = /^(\w+) by (\w+)$/u.exec(name) ?? []
      const found = plans(pagesOf(statements, table))
      expect([name, found.filter((plan) => plan.startsWith('SCAN') && !plan.includes('(subquery'))]).toEqual([
        name,
        [],
      ])
      expect([name, found.some((plan) => plan.startsWith('SEARCH') && plan.includes(`(${link}=?`))]).toEqual([
        name,
        true,
      ])
    }
  })
})

/** The count of a collection and the ids of a page: all that is asked of its whole table. What is hidden is asked apart. */
const pagesOf = (statements: string[], table: string): string[] =>
  statements.filter(
    (sql) =>
      sql.includes(`from "${table}"`) &&
      !sql.includes('"_status" is null') &&
      (/^select count/iu.test(sql) || / limit \?/u.test(sql)),
  )

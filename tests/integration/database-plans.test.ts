import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { closePayload, openPayload } from '../../src/boot.ts'
import { openConnection } from '../../src/database/sqlite/connection.ts'
import type { Connection } from '../../src/database/sqlite/connection.ts'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'
import { statementsOf } from '../support/statements.ts'

let test: TestPayload
let subdistrict: string

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  const office = { name: '清溪街道', kind: 'subdistrict', district: '江东区', phones: [{ number: '027-1' }] }
  subdistrict = (await record(test, 'subdistricts', office)).id
  for (let rank = 1; rank <= 40; rank++)
    await record(test, 'leaders', { subdistrict, name: `某${rank}`, rank, positions: ['委员'] })
})
afterAll(() => test.close())

/** Closes the database, upon which it looks at its rows, and opens it. */
async function reopen(meanwhile: (connection: Connection) => void = () => undefined): Promise<void> {
  const { env } = test
  await closePayload(test.payload)
  const connection = openConnection(join(env.DATA_DIR, 'jiedao.db'))
  meanwhile(connection)
  connection.close()
  test = { ...test, payload: await openPayload(env, env.DATA_DIR) }
}

/** What SQLite would do for those statements of a read that hold `part`. */
async function plansOf(path: string, part = /./u): Promise<string[]> {
  const statements = (await statementsOf(test, () => rest(test, path))).filter((sql) => part.test(sql))
  const connection = openConnection(join(test.env.DATA_DIR, 'jiedao.db'))
  const plans = statements.flatMap((sql) => {
    const args = Array.from(sql.matchAll(/\?/gu), () => 1)
    return connection
      .execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      .rows.map(({ detail }) => detail as string)
  })
  connection.close()
  return plans
}

describe('the plans of SQLite', () => {
  it('find the lists of a record without walking through those of others', async () => {
    const plans = await plansOf(`subdistricts/${subdistrict}?depth=1`)
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.filter((plan) => /^SCAN (?!subdistricts\b)\w+ USING/u.test(plan))).toEqual([])
    expect(
      plans.filter((plan) => /SEARCH .*_texts USING INDEX leaders_texts_in_order_idx/u.test(plan)),
    ).not.toEqual([])
  })

  it('find records by their ids and not among all published ones, once the rows were looked at', async () => {
    await reopen()
    const plans = await plansOf('leaders?sort=phone&limit=5&depth=0')
    expect(plans).toContainEqual(expect.stringMatching(/SEARCH leaders USING INDEX \w+ \(id=\?\)/u))
  })

  it('find the parents that are not public without walking through those that are', async () => {
    await reopen((connection) => {
      connection.exec('BEGIN')
      const sql = 'INSERT INTO subdistricts (id, slug, name, district, _status) VALUES (?, ?, ?, ?, ?)'
      for (let at = 0; at < 2000; at++)
        connection.execute({
          sql,
          args: [`id${String(at)}`, `s${String(at)}`, '明渠街道', '江东区', 'published'],
        })
      connection.exec('COMMIT')
    })
    const draft = { name: '白石街道', kind: 'subdistrict', district: '江东区', _status: 'draft' }
    await record(test, 'subdistricts', draft)
    await reopen()
    const plans = (await plansOf('leaders?limit=1&depth=0', /UNION/u)).filter((plan) =>
      /\bsubdistricts\b/u.test(plan),
    )
    expect(plans).toHaveLength(3)
    expect(plans.filter((plan) => !/^SEARCH subdistricts USING .*INDEX/u.test(plan))).toEqual([])
  })

  it.each([
    'leaders?limit=20&depth=0',
    'leaders?limit=20&page=2&depth=0&sort=name',
    'leaders?limit=20&depth=0&sort=-name',
  ])('sort no rows for %s', async (path) => {
    const plans = await plansOf(path, /from "leaders" "leaders" .*limit \?/su)
    expect(plans[0]).toMatch(/^SEARCH leaders USING (?:COVERING )?INDEX _status_deletedAt_/u)
    expect(plans.filter((plan) => plan.includes('TEMP B-TREE'))).toEqual([])
  })
})

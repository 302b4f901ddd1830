import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Client, InStatement } from '@libsql/client'
import { rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'
import { statementsOf } from '../support/statements.ts'

let test: TestPayload

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  const office = { name: '清溪街道', kind: 'subdistrict', district: '江东区' }
  const { id: subdistrict } = await record(test, 'subdistricts', office)
  for (let rank = 1; rank <= 6; rank++)
    await record(test, 'leaders', {
      subdistrict,
      name: `某${rank}`,
      rank,
      phone: `${9 - rank}`,
      positions: ['主任'],
    })
})
afterAll(() => test.close())

describe('a sorted page on SQLite', () => {
  const page = 'leaders?sort=-phone&limit=2&page=2&depth=0'

  it('is sorted by ids and values of the order alone, never with the texts of all rows', async () => {
    const said = await statementsOf(test, () => rest(test, page))
    const sorting = said.filter((sql) => sql.includes('"phone" desc'))
    expect(sorting).toHaveLength(1)
    expect(sorting[0]).not.toMatch(/responsibilities|json_group_array/u)
  })

  it('is whole and in order, with the totals of all', async () => {
    const { body } = await rest(test, page)
    expect(body['docs']).toMatchObject([
      { name: '某3', positions: ['主任'] },
      { name: '某4', positions: ['主任'] },
    ])
    expect(body).toMatchObject({
      page: 2,
      totalDocs: 6,
      totalPages: 3,
      hasNextPage: true,
      hasPrevPage: true,
      limit: 2,
    })
  })

  it('is read in no more steps than Payload takes where the query itself leads to other tables', async () => {
    const count = async (path: string): Promise<number> =>
      (await statementsOf(test, () => rest(test, path))).length
    const own = await count('leaders?where[rank][equals]=3&limit=2&depth=0')
    for (const where of [
      'where[subdistrict.name][equals]=清溪街道',
      'where[positions][equals]=主任',
      'where[or][0][inChargeOf.name][equals]=无',
    ])
      expect(await count(`leaders?${encodeURI(where)}&limit=2&depth=0`)).toBeLessThanOrEqual(own + 1)
  })

  it('gives the selected fields only, and nothing behind the last page', async () => {
    const { body } = await rest(test, 'leaders?sort=phone&limit=1&depth=0&select[name]=true')
    expect(body['docs']).toEqual([{ id: expect.any(String), name: '某6' }])
    expect((await rest(test, 'leaders?sort=phone&limit=2&page=9&depth=0')).body['docs']).toEqual([])
  })

  it('shows no record that was unpublished while it was read', async () => {
    const { db } = test.payload
    const find = db.find.bind(db)
    const { docs } = await find<{ id: string }>({ collection: 'leaders', where: { name: { equals: '某1' } } })
    let reads = 0
    const client = (test.payload.db as unknown as { client: Client }).client
    const execute = client.execute.bind(client)
    Object.assign(client, {
      execute: async (statement: InStatement) => {
        const result = await execute(statement)
        if (/order by "leaders"."phone"/u.test((statement as { sql: string }).sql) && ++reads === 1)
          await db.updateOne({ collection: 'leaders', id: docs[0]?.id ?? '', data: { _status: 'draft' } })
        return result
      },
    })
    const { body } = await rest(test, 'leaders?sort=phone&limit=20&depth=0').finally(() =>
      Object.assign(client, { execute }),
    )
    expect(reads).toBe(1)
    expect((body['docs'] as { name: string }[]).map(({ name }) => name)).toEqual([
      '某6',
      '某5',
      '某4',
      '某3',
      '某2',
    ])
  })
})

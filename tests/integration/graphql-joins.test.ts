import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { statementsOf } from '../support/statements.ts'

let test: TestPayload
let editor: string
const ids: string[] = []

beforeAll(async () => {
  test = await openTestPayload({ DATABASE_URL: '' })
  for (const [name, rows] of [
    ['清溪街道', 1],
    ['白石街道', 3],
    ['长桥街道', 0],
  ] as const) {
    const { id } = await record(test, 'subdistricts', { name, kind: 'subdistrict', district: '江东区' })
    ids.push(id)
    for (let rank = 1; rank <= rows; rank++) {
      const inChargeOf = [
        (await record(test, 'departments', { subdistrict: id, rank, name: `第${String(rank)}办公室` })).id,
      ]
      await record(test, 'leaders', {
        subdistrict: id,
        rank,
        name: `于${String(rank)}`,
        positions: ['党工委委员'],
        inChargeOf,
      })
      await record(test, 'leaders', {
        subdistrict: id,
        rank: 9,
        name: `未${String(rank)}`,
        positions: ['委员'],
        _status: 'draft',
      })
    }
  }
  editor = (await person(test, 'admin', { roles: ['admin'] })).token
})
afterAll(() => test.close())

const ROWS = 'hasNextPage docs { id name positions inChargeOf { name } subdistrict { name } }'

/** The joins of all offices, asked for at once, and of each office by itself. */
async function bothWays(join: string, draft: boolean, call = {}): Promise<[unknown, unknown]> {
  const args = draft ? ', draft: true' : ''
  const list = await ask(test, `{ Subdistricts(limit: 20, sort: "id"${args}) { docs { id ${join} } } }`, call)
  const alone = ids.map((id) => ask(test, `{ Subdistrict(id: "${id}"${args}) { id ${join} } }`, call))
  const one = (await Promise.all(alone)).map(({ data, ...rest }) => ({
    ...rest,
    ...(data as { Subdistrict?: object }).Subdistrict,
  }))
  const { data, ...rest } = list
  return [{ ...rest, docs: (data as { Subdistricts?: { docs: unknown } }).Subdistricts?.docs }, { docs: one }]
}

describe('the joins of a list by GraphQL', () => {
  it.each([
    ['all rows', `leaders { ${ROWS} }`],
    ['the first', `leaders(limit: 1) { ${ROWS} }`],
    ['the next', `leaders(limit: 1, page: 2, count: true) { totalDocs ${ROWS} }`],
    ['one in the middle', `leaders(limit: 1, page: 2, where: { name: { contains: "于" } }) { ${ROWS} }`],
    ['their number', 'leaders(limit: 0, count: true) { totalDocs }'],
    ['another order', `leaders(sort: "-rank") { ${ROWS} }`],
    ['some rows', `leaders(where: { name: { equals: "于2" } }) { ${ROWS} }`],
    [
      'several joins',
      `leaders(limit: 2) { ${ROWS} } departments { docs { name leaders { docs { name } } } }`,
    ],
    ['one join twice', `few: leaders(limit: 1) { ${ROWS} } all: leaders { docs { name } }`],
  ])('hold what those of each record hold: %s', async (_, join) => {
    for (const call of [{}, { token: editor }, { language: 'zh-TW' }]) {
      const [list, alone] = await bothWays(join, false, call)
      expect(list).toEqual(alone)
      if (!('token' in call)) expect(JSON.stringify(list)).not.toContain('未')
    }
  })

  it('hold drafts for those who may read them', async () => {
    const [list, alone] = await bothWays(`leaders { ${ROWS} }`, true, { token: editor })
    expect(list).toEqual(alone)
    expect(JSON.stringify(list)).toContain('未3')
  })

  it('are in the script that is asked for', async () => {
    const [list] = await bothWays(`leaders { ${ROWS} }`, false, { language: 'zh-TW' })
    expect(JSON.stringify(list)).toContain('黨工委委員')
  })

  it('cost as many statements for twenty records as for two', async () => {
    const read = (limit: number) => () =>
      ask(
        test,
        `{ Subdistricts(limit: ${String(limit)}) { docs { leaders { docs { name inChargeOf { name } } } } } }`,
      )
    const [two, all] = [await statementsOf(test, read(2)), await statementsOf(test, read(20))]
    expect(all.length).toBe(two.length)
    expect(all.length).toBeLessThanOrEqual(9)
  })
})

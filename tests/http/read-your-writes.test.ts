import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { closePayload, openPayload } from '../../src/boot.ts'
import { today } from '../../src/cms/today.ts'
import { change, record } from '../support/records.ts'
import type { Stored } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp
let office: Stored
let department: Stored
let leader: Stored
let unit: Stored
let plan: Stored

beforeAll(async () => {
  app = await openApp()
  office = await record(app, 'subdistricts', { name: '明渠街道', kind: 'subdistrict', district: '江东区' })
  department = await record(app, 'departments', { subdistrict: office.id, name: '党建办公室' })
  leader = await record(app, 'leaders', {
    subdistrict: office.id,
    name: '方正',
    rank: 1,
    inChargeOf: [department.id],
    endedOn: today(),
  })
  unit = await record(app, 'units', { name: '市园林局' })
  plan = await record(app, 'city-plans', { title: '绿化方案', issuer: '和平市人民政府' })
  await record(app, 'tasks', { plan: plan.id, text: '补种行道树', leadUnits: [unit.id] })
})
afterAll(() => app.close())
afterEach(() => {
  jest.restoreAllMocks()
})

type Answer = { status: number; body: string; hit: boolean }

/** Past the cache when asked so, by a parameter that the API does not know. */
async function read(path: string, how: 'kept' | 'anew' = 'kept'): Promise<Answer> {
  const mark = path.includes('?') ? '&' : '?'
  const answer = await fetch(`${app.address}${path}${how === 'anew' ? `${mark}past=the-cache` : ''}`)
  const body = (await answer.text()).replace(/"requestId":"[^"]*"/u, '')
  return { status: answer.status, body, hit: answer.headers.get('Cache-Status') === 'jiedao; hit' }
}

describe('a write is visible in the very next read', () => {
  const WRITERS = 3
  const WRITES = 6
  const rankIn = ({ body }: Answer): number => Number(/"rank":(\d+)/u.exec(body)?.[1])

  it('on cached and uncached paths, while others write and read', async () => {
    const rows = await Promise.all(
      Array.from({ length: WRITERS }, (_, i) =>
        record(app, 'leaders', { subdistrict: office.id, name: `周${String(i)}`, rank: 1 }),
      ),
    )
    /** What has been written for certain, by record. */
    const written = new Map(rows.map(({ id }) => [id, 1]))
    let writing = true
    const pathOf = (id: string): string => `/api/leaders/${id}?depth=0`
    const list = '/api/leaders?depth=0&sort=name&where[name][like]=%E5%91%A8'

    async function write(id: string): Promise<void> {
      for (let rank = 2; rank <= WRITES; rank++) {
        await change(app, 'leaders', id, { rank, _status: 'published' })
        written.set(id, rank)
        expect([rankIn(await read(pathOf(id))), rankIn(await read(pathOf(id), 'anew'))]).toEqual([rank, rank])
      }
    }

    /** Never older than what was certain when it was asked. */
    async function watch(id: string): Promise<void> {
      for (let turn = 0; writing; turn++) {
        const certain = written.get(id) ?? 1
        expect(rankIn(await read(pathOf(id), turn % 3 === 0 ? 'anew' : 'kept'))).toBeGreaterThanOrEqual(
          certain,
        )
        const least = new Map(written)
        const { docs } = JSON.parse((await read(list)).body) as { docs: { id: string; rank: number }[] }
        expect(docs).toHaveLength(rows.length)
        for (const doc of docs) expect(doc.rank).toBeGreaterThanOrEqual(least.get(doc.id) ?? 1)
      }
    }

    const watchers = rows.map(({ id }) => watch(id))
    await Promise.all(rows.map(({ id }) => write(id))).finally(() => (writing = false))
    await Promise.all(watchers)
    await read(list)
    expect((await read(list)).hit).toBe(true)
  })

  it('when another process writes to the same file', async () => {
    if (app.payload.db.name !== 'sqlite') return
    const other = await openPayload(app.env, `${app.instance}-other`)
    try {
      const path = `/api/units/${unit.id}`
      await read(path)
      expect((await read(path)).hit).toBe(true)
      for (const name of ['市林业局', '市园林局']) {
        const data = { name, _status: 'published' as const }
        await other.update({ collection: 'units', id: unit.id, data, overrideAccess: true })
        expect((await read(path)).body).toContain(name)
      }
    } finally {
      await closePayload(other)
    }
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a record is changed', () => change(app, 'leaders', leader.id, { phone: '1', _status: 'published' })],
    ['a record is created', () => record(app, 'duties', { subdistrict: office.id, text: '组织党员学习' })],
    ['a related record is hidden', () => change(app, 'departments', department.id, { _status: 'draft' })],
    [
      'a related record is shown again',
      () => change(app, 'departments', department.id, { _status: 'published' }),
    ],
    ['the parent is hidden', () => change(app, 'subdistricts', office.id, { _status: 'draft' })],
    ['the parent is shown again', () => change(app, 'subdistricts', office.id, { _status: 'published' })],
    [
      'a plan goes to the trash',
      () => change(app, 'city-plans', plan.id, { deletedAt: new Date().toISOString() }),
    ],
    ['a plan comes back', () => change(app, 'city-plans', plan.id, { deletedAt: null })],
    [
      'many are changed at once',
      () =>
        app.payload.update({
          collection: 'leaders',
          where: { name: { exists: true } },
          data: { phone: '2', _status: 'published' },
          overrideAccess: true,
        }),
    ],
    [
      'the adapter is told to, past every hook',
      () => app.payload.db.updateOne({ collection: 'units', id: unit.id, data: { jurisdiction: '全市' } }),
    ],
    [
      'a related record is deleted for good',
      () => app.payload.delete({ collection: 'departments', id: department.id, overrideAccess: true }),
    ],
  ])('everywhere: %s', async (_, write) => {
    const all = [
      `/api/subdistricts/${office.id}?depth=2`,
      '/api/subdistricts?limit=5',
      `/api/leaders/${leader.id}?depth=2`,
      '/api/leaders?depth=0&where[subdistrict.name][equals]=%E6%98%8E%E6%B8%A0%E8%A1%97%E9%81%93',
      '/api/leaders/count?where[inChargeOf][exists]=true',
      '/api/departments?sort=name',
      '/api/duties?limit=50',
      `/api/city-plans/${plan.id}?depth=1`,
      '/api/tasks?depth=2',
      `/api/units/${unit.id}`,
      '/api/search?q=%E5%85%9A%E5%BB%BA',
      '/api/search?q=%E7%BB%BF%E5%8C%96&collections=tasks,city-plans',
      `/api/graphql?query=${encodeURIComponent('{ Subdistricts { docs { name leaders { docs { name inChargeOf { name } } } } } }')}`,
    ]
    for (const path of all) await read(path)
    await write()
    for (const path of all) {
      const [first, anew, second] = [await read(path), await read(path, 'anew'), await read(path)]
      expect([path, first.status, first.body]).toEqual([path, anew.status, anew.body])
      expect([path, second.body]).toEqual([path, anew.body])
    }
  })
})

describe('what is kept', () => {
  it('is asked for once by all who ask at the same time', async () => {
    const path = '/api/honors?limit=33'
    const misses = async (): Promise<number> =>
      Number(/^read_cache_misses_total (\d+)/mu.exec((await read('/metrics')).body)?.[1])
    const before = await misses()
    const answers = await Promise.all(Array.from({ length: 8 }, () => read(path)))
    expect(await misses()).toBe(before + 1)
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(answers.filter(({ hit }) => hit)).toHaveLength(7)
  })

  it('does not outlive the day, for who leaves today is gone tomorrow', async () => {
    const path = `/api/subdistricts/${office.id}?depth=1`
    await read(path)
    const now = await read(path)
    expect([now.hit, now.body.includes('方正')]).toEqual([true, true])
    const tomorrow = Date.now() + 24 * 60 * 60 * 1000
    jest.spyOn(Date, 'now').mockReturnValue(tomorrow)
    const then = await read(path)
    expect([then.hit, then.body.includes('方正')]).toEqual([false, false])
  })
})

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { NotReadError, readingApart } from '../../src/reading/read-apart.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'
import { codes, postImport, type Answer } from '../support/import-calls.ts'
import { person } from '../support/people.ts'
import { record } from '../support/records.ts'

let app: TestApp
let editor: string
let unassigned: string

beforeAll(async () => {
  app = await openApp()
  await person(app, 'admin', { roles: ['admin'] })
  const office = await record(app, 'subdistricts', { name: '清河街道', kind: 'subdistrict' })
  editor = (await person(app, 'editor', { roles: ['editor'], subdistricts: [office.id] })).token
  unassigned = (await person(app, 'unassigned', { roles: ['editor'] })).token
})
afterAll(() => app.close())

const duties = (count: number): string => '（一）负责党建工作。\n'.repeat(count)
const documentOf = (text: string) =>
  ({ bytes: new TextEncoder().encode(text), name: 'page.txt', language: 'zh' }) as const

/** The longest that anybody waited for the server while it was busy with something. Milliseconds. */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let isOver = false
  void work.finally(() => (isOver = true))
  let longest = 0
  while (!isOver) {
    const began = performance.now()
    await (await fetch(`${app.address}/health/live`)).text()
    longest = Math.max(longest, performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return longest
}

/** How many threads start while something is done. */
async function threadsDuring(work: () => Promise<unknown>): Promise<number> {
  let started = 0
  const count = () => started++
  subscribe('worker_threads', count)
  await work()
  unsubscribe('worker_threads', count)
  return started
}

describe('a document over HTTP', () => {
  it('is not read at all for whoever may import nothing, or wants to publish and may not', async () => {
    const text = duties(10)
    const started = await threadsDuring(async () => {
      expect(codes(await postImport(app, '', { text }, unassigned))).toEqual([403, 'access-denied'])
      const published = { text, publish: true }
      expect(codes(await postImport(app, '', published, editor))).toEqual([403, 'access-denied'])
    })
    expect(started).toBe(0)
  })

  it('is read on a thread of its own, while everybody else is answered', async () => {
    const began = performance.now()
    let work: Promise<Answer> | undefined
    let longest = 0
    const started = await threadsDuring(async () => {
      work = postImport(app, '', { text: duties(8_000) }, editor)
      longest = await longestWait(work)
    })
    expect([started, codes((await work) as Answer)]).toEqual([1, [403, 'access-denied']])
    expect(longest).toBeLessThan((performance.now() - began) / 2)
  })
})

describe('what reads apart', () => {
  it('gives a document up after its time, and reads the next', async () => {
    const read = readingApart({ time: 3000, waiting: 5 })
    const [long, short] = [read(documentOf(duties(100_000))), read(documentOf('今天天气很好。'))]
    await expect(long).rejects.toMatchObject({ why: 'too-long' })
    expect(await short).toMatchObject([{ bundle: { kind: 'none' } }])
  })

  it('turns away whom it could only keep waiting, and reads nothing for who has left', async () => {
    const read = readingApart({ time: 60_000, waiting: 1 })
    const leaving = new AbortController()
    const first = read(documentOf(duties(20_000)), leaving.signal)
    const second = read(documentOf('今天天气很好。'))
    await expect(read(documentOf('今天天气很好。'))).rejects.toMatchObject({ why: 'busy' })
    leaving.abort()
    await expect(first).rejects.toBeInstanceOf(NotReadError)
    expect(await second).toHaveLength(1)
    expect(await read(documentOf('今天天气很好。'))).toHaveLength(1)
  })
})

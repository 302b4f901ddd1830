import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { office, sample } from '../support/samples.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

const LOCKS = 'payload-locked-documents'

let app: TestApp
let leader: string
let draft: string
const people: Record<string, Person> = {}

beforeAll(async () => {
  app = await openApp()
  const own = await office(app, '江东区')
  const foreign = await office(app, '江西区')
  const subdistricts = [own.subdistrict]
  people['admin'] = await person(app, 'admin', { roles: ['admin'] })
  people['editor'] = await person(app, 'editor', { roles: ['editor'], subdistricts })
  people['reviewer'] = await person(app, 'reviewer', { roles: ['reviewer'], subdistricts })
  people['stranger'] = await person(app, 'stranger', {
    roles: ['editor'],
    subdistricts: [foreign.subdistrict],
  })
  leader = (await sample(app, 'leaders', own)).id
  draft = (await sample(app, 'departments', own, { _status: 'draft' })).id
})
afterAll(() => app.close())

/** The admin's own lock of the leader for a person, as Payload sets it when she begins to write. */
async function lockFor(who: string): Promise<string> {
  const document = { relationTo: 'leaders', value: leader }
  const data = { document, user: userOf(who) }
  const { id } = (await app.payload.db.create({ collection: LOCKS, data })) as { id: string }
  return id
}
beforeEach(() => app.payload.db.deleteMany({ collection: LOCKS, where: {} }))

const userOf = (who: string) => ({ relationTo: 'users' as const, value: people[who]?.user.id ?? '' })

async function send(who: string, method: 'post' | 'patch' | 'delete', path: string, body: object = {}) {
  const call = request(app.server)[method](`/api/${path}`)
  const { status, text } = await call.set('Authorization', people[who]?.token ?? '').send(body)
  const { errors } = JSON.parse(text) as { errors?: { code: string }[] }
  return { status, errors }
}

const holders = async (): Promise<unknown[]> => {
  const { docs } = await app.payload.find({ collection: LOCKS, depth: 0, overrideAccess: true })
  return docs.map(({ user }) => user.value)
}
const mayWrite = async (who: string): Promise<number> =>
  (await send(who, 'patch', `leaders/${leader}`, { phone: '1' })).status

describe('the lock of a record', () => {
  it('is not set by the API, which tells nothing of hidden ids', async () => {
    const answers = [draft, leader, randomUUID()].map((value) =>
      send('stranger', 'post', LOCKS, {
        document: { relationTo: value === leader ? 'leaders' : 'departments', value },
        user: userOf('stranger'),
      }),
    )
    const [hidden, shown, unknown] = await Promise.all(answers)
    expect(hidden).toMatchObject({ status: 403, errors: [{ code: 'access-denied' }] })
    expect([shown, unknown]).toEqual([hidden, hidden])
    expect(await mayWrite('editor')).toBe(200)
  })

  it('is nothing that a stranger takes, moves or removes', async () => {
    const id = await lockFor('reviewer')
    const before = await holders()
    const tried = [
      await send('stranger', 'patch', `${LOCKS}/${id}`, { user: userOf('stranger') }),
      await send('stranger', 'patch', `${LOCKS}?where[id][exists]=true`, { user: userOf('stranger') }),
      await send('stranger', 'patch', `${LOCKS}/${randomUUID()}`, { user: userOf('stranger') }),
      await send('stranger', 'delete', `${LOCKS}/${id}`),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    await send('stranger', 'delete', `${LOCKS}?where[id][exists]=true`)
    expect(await holders()).toEqual(before)
    expect(await mayWrite('editor')).toBe(423)
  })

  it('is taken over by who may edit the record, for herself alone, and let go again', async () => {
    const id = await lockFor('editor')
    expect(await mayWrite('reviewer')).toBe(423)
    const other = [
      { user: userOf('stranger') },
      { user: userOf('reviewer'), document: { relationTo: 'leaders', value: randomUUID() } },
      { user: { relationTo: 'leaders', value: userOf('reviewer').value } },
      {},
    ]
    for (const body of other)
      expect((await send('reviewer', 'patch', `${LOCKS}/${id}`, body)).status).toBe(403)
    expect((await send('reviewer', 'patch', `${LOCKS}/${id}`, { user: userOf('reviewer') })).status).toBe(200)
    expect(await mayWrite('editor')).toBe(423)
    expect((await send('reviewer', 'delete', `${LOCKS}/${id}`)).status).toBe(200)
    expect(await mayWrite('editor')).toBe(200)
  })

  it('is removed by an administrator, whosever it is', async () => {
    const id = await lockFor('editor')
    expect((await send('admin', 'delete', `${LOCKS}/${id}`)).status).toBe(200)
    expect(await holders()).toEqual([])
  })
})

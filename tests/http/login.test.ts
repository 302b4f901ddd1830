import crypto from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import { person } from '../support/people.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

const KNOWN = 'clerk@example.cn'
const RIGHT = 'a long password'

let app: TestApp
let id: string

beforeAll(async () => {
  app = await openApp()
  await person(app, 'admin', { roles: ['admin'] })
  id = (await person(app, 'clerk', { roles: ['editor'] })).user.id
})
afterAll(() => app.close())
beforeEach(() => locked(null))

const locked = (lockUntil: string | null) =>
  app.payload.db.updateOne({ collection: 'users', id, data: { lockUntil, loginAttempts: 0 } })

async function login(email: string, password: string, language = 'zh') {
  const call = request(app.server).post('/api/users/login').set('Accept-Language', language)
  const { status, body } = (await call.send({ email, password })) as { status: number; body: Told }
  return { status, errors: body.errors }
}
type Told = { errors?: { code: string; message: string }[] }

describe('a login that is refused', () => {
  it.each(['zh', 'zh-TW', 'en'])(
    'says the same, whether or not there is such an account (%s)',
    async (language) => {
      const unknown = await login('nobody@example.cn', 'wrong', language)
      const wrong = await login(KNOWN, 'wrong', language)
      await locked(new Date(Date.now() + 60_000).toISOString())
      const refused = await login(KNOWN, RIGHT, language)
      expect(unknown).toMatchObject({ status: 401, errors: [{ code: 'login-failed' }] })
      for (const { status, errors } of [wrong, refused])
        expect([status, errors]).toEqual([unknown.status, unknown.errors])
    },
  )

  it('says the same however many try at once', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => login(KNOWN, 'wrong')))
    expect(new Set(tries.map(({ errors }) => errors?.[0]?.message)).size).toBe(1)
  })

  it('has the same work with the password, as Payload hashes it', async () => {
    const hashing = jest.spyOn(crypto, 'pbkdf2')
    const work = async (email: string): Promise<unknown[]> => {
      hashing.mockClear()
      await login(email, 'wrong')
      return hashing.mock.calls.map(([, , ...how]) => how.slice(0, 3))
    }
    const wrong = await work(KNOWN)
    expect(wrong).toEqual([[expect.any(Number), expect.any(Number), 'sha256']])
    expect(await work('nobody@example.cn')).toEqual(wrong)
    await locked(new Date(Date.now() + 60_000).toISOString())
    expect(await work(KNOWN)).toEqual(wrong)
    hashing.mockRestore()
  })

  it('says what is missing', async () => {
    expect((await login('', 'wrong')).errors).toMatchObject([{ code: 'validation-failed', field: 'email' }])
    expect((await login(KNOWN, ' ')).errors).toMatchObject([{ code: 'validation-failed', field: 'password' }])
  })
})

it('a login with the right password is taken, however the address is written', async () => {
  expect((await login(` ${KNOWN.toUpperCase()}`, RIGHT)).status).toBe(200)
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { office, sample } from '../support/samples.ts'

let test: TestPayload
let admin: string
let editor: Person

const account = { email: 'first@example.cn', password: 'a long password', name: '管理员' }

beforeAll(async () => {
  test = await openTestPayload()
  const { body } = await rest(test, 'users/first-register', {
    method: 'POST',
    body: { ...account, roles: ['editor'] },
  })
  admin = `JWT ${String(body['token'])}`
  editor = await person(test, 'editor', { roles: ['editor'] })
})
afterAll(() => test.close())

const patch = (id: string, body: object, token: string) =>
  rest(test, `users/${id}`, { method: 'PATCH', token, body })
const me = async (token: string) =>
  (await rest(test, 'users/me', { token })).body['user'] as Record<string, unknown>
const login = (email: string, password: string) =>
  rest(test, 'users/login', { method: 'POST', body: { email, password } })

describe('the first account', () => {
  it('is an administrator, whatever was asked for', async () =>
    expect(await me(admin)).toMatchObject({ roles: ['admin'] }))

  it('is the only one that makes itself', async () =>
    expect(
      (
        await rest(test, 'users/first-register', {
          method: 'POST',
          body: { ...account, email: 'b@example.cn' },
        })
      ).status,
    ).toBe(403))

  it('stays an administrator while there is no other', async () => {
    const { id } = (await me(admin)) as { id: string }
    expect((await patch(id, { roles: ['editor'] }, admin)).status).toBe(409)
    expect((await rest(test, `users/${id}`, { method: 'DELETE', token: admin })).status).toBe(409)
  })
})

describe('an editor', () => {
  it('cannot give herself a role, a subdistrict, a district or a key', async () => {
    const wish = { roles: ['admin'], districts: ['江东区'], enableAPIKey: true, apiKey: '0'.repeat(36) }
    expect((await patch(editor.user.id, { ...wish, name: '新名' }, editor.token)).status).toBe(200)
    expect(await me(editor.token)).toMatchObject({ name: '新名', roles: ['editor'], districts: [] })
    const known = await rest(test, 'users/me', { token: `users API-Key ${wish.apiKey}` })
    expect(known.body['user']).toBeNull()
  })

  it('sees and edits herself alone, and makes no accounts', async () => {
    const other = await person(test, 'other', { roles: ['editor'] })
    expect((await rest(test, 'users', { token: editor.token })).body).toMatchObject({ totalDocs: 1 })
    expect((await rest(test, `users/${other.user.id}`, { token: editor.token })).status).toBe(404)
    expect((await patch(other.user.id, { name: '甲' }, editor.token)).status).toBe(403)
    expect((await rest(test, 'users', { method: 'POST', token: editor.token, body: account })).status).toBe(
      403,
    )
  })

  it('never shows a hash, a salt or a key', async () => {
    const told = JSON.stringify((await rest(test, 'users?depth=2', { token: admin })).body)
    expect(told).not.toMatch(/"(?:hash|salt|apiKey|resetPasswordToken)":/)
    expect(JSON.stringify(await ask(test, '{ Users { docs { id apiKey } } }', { token: admin }))).not.toMatch(
      /"apiKey":"/,
    )
  })
})

describe('an administrator', () => {
  it('sets a new password for a user who forgot hers', async () => {
    const { user } = await person(test, 'forgot', { roles: ['editor'] })
    expect((await patch(user.id, { password: 'another password' }, admin)).status).toBe(200)
    expect([
      (await login('forgot@example.cn', 'a long password')).status,
      (await login('forgot@example.cn', 'another password')).status,
    ]).toEqual([401, 200])
  })
})

describe('an integrator', () => {
  it('works with a key, within her scope, and not in the admin', async () => {
    const own = await office(test, '江东区')
    const { user } = await person(test, 'machine', { roles: ['integrator'], districts: ['江东区'] })
    const apiKey = '6f1c2f0e-0000-4000-8000-000000000001'
    expect((await patch(user.id, { enableAPIKey: true, apiKey }, admin)).status).toBe(200)
    const token = `users API-Key ${apiKey}`
    const made = await rest(test, 'departments', {
      method: 'POST',
      token,
      body: { subdistrict: own.subdistrict, name: '信息科' },
    })
    expect(made.status).toBe(201)
    expect((await sample(test, 'departments', own))['_status']).toBe('published')
    const { body } = await rest(test, 'access', { token })
    expect(body['canAccessAdmin'] ?? false).toBe(false)
    expect((await rest(test, 'access', { token: admin })).body['canAccessAdmin']).toBe(true)
  })
})

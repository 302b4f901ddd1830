import { connect } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { MAX_JSON } from '../../src/server/api/read-body.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { record } from '../support/records.ts'
import { openApp } from './open-app.ts'
import type { TestApp } from './open-app.ts'

let app: TestApp
let admin: Person
let subdistrict: string

beforeAll(async () => {
  app = await openApp()
  admin = await person(app, 'lu.yu', { roles: ['admin'] })
  subdistrict = (
    await record(app, 'subdistricts', { name: '云岭街道', kind: 'subdistrict', district: '青屏区' })
  ).id
})
afterAll(() => app.close())

const MB = 1024 * 1024
const post = (path: string) => request(app.server).post(path).set('Authorization', admin.token)

describe('a record is refused when a value is not of its field’s kind:', () => {
  it.each([
    { why: 'a number for a name', collection: 'leaders', data: { name: 5 }, field: 'name' },
    { why: 'an object for a name', collection: 'leaders', data: { name: { a: 1 } }, field: 'name' },
    { why: 'letters for a rank', collection: 'leaders', data: { rank: 'first' }, field: 'rank' },
    { why: 'a word for a switch', collection: 'leaders', data: { seconded: 'no' }, field: 'seconded' },
    { why: 'one text for a list', collection: 'leaders', data: { positions: '主任' }, field: 'positions' },
    {
      why: 'objects in a list of texts',
      collection: 'leaders',
      data: { positions: [{ a: 1 }] },
      field: 'positions',
    },
    { why: 'a time that is none', collection: 'leaders', data: { createdAt: 'abc' }, field: 'createdAt' },
    { why: 'a text for a group', collection: 'leaders', data: { owner: 'x' }, field: 'owner' },
    { why: 'a text for rows', collection: 'subdistricts', data: { history: 'x' }, field: 'history' },
    { why: 'a number for a row', collection: 'subdistricts', data: { history: [1] }, field: 'history.0' },
    {
      why: 'a number within a row',
      collection: 'subdistricts',
      data: { history: [{ text: '设立' }, { text: 1 }] },
      field: 'history.1.text',
    },
    { why: 'a text for rich text', collection: 'work-reports', data: { body: 'x' }, field: 'body' },
  ])('$why', async ({ collection, data, field }) => {
    const whole = { subdistrict, name: '甘棠', title: '总结', kind: 'subdistrict', ...data }
    const answer = await post(`/api/${collection}`).send(whole)
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ code: 'validation-failed', field, data: { collection, errors: [{ path: field }] } }] },
    ])
  })

  it('the same in an upload, as the admin sends its forms', async () => {
    const answer = await post('/api/leaders').field(
      '_payload',
      JSON.stringify({ subdistrict, name: '甘棠', rank: 'first' }),
    )
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { errors: [{ code: 'validation-failed', field: 'rank' }] },
    ])
  })

  it('and is taken when they all are', async () => {
    const data = {
      subdistrict,
      name: '甘棠',
      positions: ['主任', '书记'],
      rank: 1,
      seconded: true,
      phone: null,
    }
    const answer = await post('/api/leaders').field('_payload', JSON.stringify(data))
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { doc: { name: '甘棠', positions: ['主任', '书记'] } },
    ])
  })
})

describe('a body that is too large', () => {
  it('is refused by its length, before it is sent', async () => {
    const answer = await post('/api/leaders').set({
      'Content-Type': 'application/json',
      'Content-Length': String(MAX_JSON * MB + 1),
    })
    expect([answer.status, answer.body]).toMatchObject([413, { errors: [{ code: 'body-too-large' }] }])
    expect(answer.get('Connection')).toBe('close')
  })

  it('is refused while it is sent, when it does not tell its length', async () => {
    const { hostname, port } = new URL(app.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      'POST /api/leaders HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    )
    const chunk = `${MB.toString(16)}\r\n${' '.repeat(MB)}\r\n`
    for (let sent = 0; sent <= MAX_JSON; sent++) socket.write(chunk)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('is refused in GraphQL as well', async () => {
    const answer = await post('/api/graphql').send({
      query: `{ Leaders { totalDocs } } # ${' '.repeat(MAX_JSON * MB)}`,
    })
    expect([answer.status, answer.body]).toMatchObject([413, { errors: [{ code: 'body-too-large' }] }])
  })
})

describe('a client that leaves', () => {
  it('in the middle of its body harms nobody', async () => {
    const { hostname, port } = new URL(app.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      'POST /api/leaders HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"name":',
    )
    await once(app.server, 'request')
    socket.destroy()
    await once(socket, 'close')
    const answer = await request(app.server).get('/health/live')
    expect(answer.status).toBe(200)
  })
})

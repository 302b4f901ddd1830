import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import type { Operation, Schema } from '../../src/server/openapi/model.ts'
import { CLOSED } from '../../src/server/openapi/resource.ts'
import type { TestApp } from '../http/open-app.ts'
import { person } from '../support/people.ts'
import type { Person } from '../support/people.ts'
import { apiDocument } from './api-document.ts'
import type { ApiDocument, Place } from './api-document.ts'
import { seededApp } from './seeded-app.ts'

jest.setTimeout(300_000)

let app: TestApp
let api: ApiDocument
let lists: Place[]
let admin: Person
beforeAll(async () => {
  app = await seededApp()
  admin = await person(app, 'admin', { roles: ['admin'] })
  api = apiDocument((await request(app.server).get('/api/openapi.json')).text)
  lists = api.places.filter(
    ({ operation: { operationId, security } }) =>
      operationId.endsWith('Find') && security?.some((each) => Object.keys(each).length === 0),
  )
})
afterAll(() => app.close())

describe('a list takes every parameter that the document gives it', () => {
  it('filters by each field with each of its operators', async () => {
    for (const { path, operation } of lists)
      for (const [field, { properties = {} }] of Object.entries(filterOf(operation).properties ?? {})) {
        const operands = Object.entries(properties).map(([operator, operand]) => [
          operator,
          valueFor(operand),
        ])
        if (operands.length > 0)
          await ok(path, {
            where: JSON.stringify({ [field]: Object.fromEntries(operands) as object }),
            ...SMALL,
          })
      }
  })

  it('refuses to filter by a field for who is logged in, unless she is', async () => {
    const closed = lists.flatMap(({ path, operation }) =>
      Object.entries(filterOf(operation).properties ?? {}).flatMap(([field, { description }]) =>
        description === CLOSED ? [{ path, field }] : [],
      ),
    )
    expect(closed).toContainEqual({ path: '/api/leaders', field: 'naturalKey' })
    for (const { path, field } of closed) {
      const { status }: { status: number } = await request(app.server)
        .get(path)
        .query({ where: JSON.stringify({ [field]: { exists: true } }) })
      expect([path, field, status]).toEqual([path, field, 400])
    }
  })

  it('takes a filter as brackets too, and several by and and or', async () => {
    const brackets = await ok('/api/leaders', { 'where[rank][less_than]': 3, sort: 'rank' })
    const json = await ok('/api/leaders', {
      where: '{"or":[{"rank":{"equals":1}},{"and":[{"rank":{"in":[2]}}]}]}',
      sort: 'rank',
    })
    expect(brackets.docs.length).toBeGreaterThan(0)
    expect(json.docs).toEqual(brackets.docs)
  })

  it('sorts by each field, either way', async () => {
    for (const { path, operation } of lists) {
      const { pattern = '' } = (parameter(operation.parameters, 'sort')['schema'] as Schema).items as {
        pattern?: string
      }
      const [, names = ''] = /\(\?:([^)]+)\)/u.exec(pattern) ?? []
      const all = names.split('|')
      await ok(path, { sort: all.join(','), ...SMALL })
      await ok(path, { sort: all.map((name) => `-${name}`).join(','), ...SMALL })
    }
  })

  it('gives only the fields that are selected, and these as the schema says', async () => {
    const selected = new Set<string>()
    for (const { path, operation } of lists) {
      const select = parameter(operation.parameters, 'select')['schema'] as Schema
      const names = Object.keys(select.properties ?? {})
      for (const name of names) {
        const { docs } = await ok(path, { [`select[${name}]`]: 'true', ...SMALL })
        if (docs.length > 0) selected.add(path)
        for (const doc of docs) {
          expect([path, name, Object.keys(doc).filter((key) => key !== 'id' && key !== name)]).toEqual([
            path,
            name,
            [],
          ])
          const type = operation.operationId.replace(/Find$/u, '')
          const wrong = Object.keys(doc).flatMap((key) =>
            api.wrong(['components', 'schemas', typeOf(type), 'properties', key], doc[key]),
          )
          expect([path, name, wrong]).toEqual([path, name, []])
        }
      }
    }
    expect([...selected]).toEqual(expect.arrayContaining(['/api/subdistricts', '/api/leaders', '/api/tasks']))
  })

  it('follows relations as deep as the document says, and every depth is as the schema says', async () => {
    const { maximum } = (
      api.document.components['parameters'] as Record<string, { schema: { maximum: number } }>
    )['depth']?.schema ?? { maximum: 0 }
    expect(maximum).toBeGreaterThan(1)
    for (const { path, operation } of lists)
      for (let depth = 0; depth <= maximum; depth++) {
        const body = await ok(path, { depth, limit: 2 })
        const wrong = api.wrong(
          ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'],
          body,
        )
        expect([operation.operationId, depth, wrong.slice(0, 5)]).toEqual([operation.operationId, depth, []])
      }
  })

  it('takes as much as the document says from anybody, and no more', async () => {
    const { limit, depth } = api.document.components['parameters'] as Record<
      string,
      { schema: { minimum: number; maximum: number } }
    >
    const cases = [limit, depth].flatMap((each, at) => {
      const { minimum = 0, maximum = 0 } = each?.schema ?? {}
      const name = at === 0 ? 'limit' : 'depth'
      return [
        [name, minimum, 200],
        [name, maximum, 200],
        [name, minimum - 1, 400],
        [name, maximum + 1, 400],
      ] as const
    })
    for (const [name, value, status] of cases) {
      const answer = await request(app.server)
        .get('/api/honors')
        .query({ [name]: value })
      expect([name, value, answer.status]).toEqual([name, value, status])
    }
  })

  it('takes populate, joins, page and pagination', async () => {
    const { docs } = await ok('/api/subdistricts', {
      'joins[leaders][limit]': 1,
      'populate[leaders][name]': 'true',
      limit: 1,
      pagination: 'false',
    })
    const rows = (docs[0]?.['leaders'] as { docs: Record<string, unknown>[] }).docs
    expect([rows.length, typeof rows[0]?.['name'], rows[0]?.['positions']]).toEqual([1, 'string', undefined])
    const none = await ok('/api/subdistricts', { joins: 'false', limit: 1, page: 2 })
    expect([none.docs.length, none.docs[0]?.['id'] === docs[0]?.['id']]).toEqual([1, false])
  })
})

const SMALL = { limit: 1, depth: 0 }

type List = { docs: Record<string, unknown>[] }

/** Asks as who is logged in, for some fields are not for everybody. */
async function ok(path: string, query: Record<string, unknown>): Promise<List> {
  const answer = await request(app.server).get(path).query(query).set('Authorization', admin.token)
  expect([path, query, answer.status === 200 ? 200 : answer.text]).toEqual([path, query, 200])
  return answer.body as List
}

/** `workReports` → `WorkReport`. */
const typeOf = (prefix: string): string => {
  const list =
    api.document.paths[`/api/${prefix.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`]?.get
  const ref = JSON.stringify(list?.responses['200'])
  return /schemas\/(\w+)Page/u.exec(ref)?.[1] ?? ''
}

const filterOf = ({ operationId }: Operation): Schema =>
  (api.document.components['schemas'] as Record<string, Schema>)[
    `${typeOf(operationId.replace(/Find$/u, ''))}Where`
  ] ?? {}

const parameter = (all: Place['operation']['parameters'], name: string): Record<string, unknown> =>
  all?.find((each) => 'name' in each && each.name === name) ?? {}

/** Some value that the schema of an operand allows. */
function valueFor({ type, enum: choices, items }: Schema): unknown {
  if (choices) return choices[0]
  const [kind] = [type].flat()
  if (kind === 'array') return [valueFor(items ?? {})]
  if (kind === 'boolean') return true
  if (kind === 'object') return { id: { exists: true } }
  return kind === 'number' ? 3 : '2020-10'
}

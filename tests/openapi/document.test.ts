import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import request from 'supertest'
import { PROBLEM_STATUS } from '../../src/server/problems/codes.ts'
import { record } from '../support/records.ts'
import { openApp } from '../http/open-app.ts'
import type { TestApp } from '../http/open-app.ts'

jest.setTimeout(120_000)

let app: TestApp
let text: string
beforeAll(async () => {
  app = await openApp()
  text = (await request(app.server).get('/api/openapi.json').expect(200)).text
})
afterAll(() => app.close())

describe('the document', () => {
  it('is clean by the linter, warnings included', async () => {
    const config = await createConfig({ extends: ['recommended'], rules: RULES })
    const found = await lintFromString({ source: text, absoluteRef: 'openapi.json', config })
    expect(
      found.map(
        ({ ruleId, message, location }) => `${ruleId}: ${message} ${JSON.stringify(location[0]?.pointer)}`,
      ),
    ).toEqual([])
  })

  it('is made once and revalidated by its ETag', async () => {
    const first = await request(app.server).get('/api/openapi.json')
    const etag = first.get('ETag') ?? ''
    expect([first.get('Content-Type'), first.get('Cache-Control'), etag]).toEqual([
      'application/json; charset=utf-8',
      'no-cache',
      expect.stringMatching(/^"[\w-]{27}"$/u),
    ])
    const again = await request(app.server).get('/api/openapi.json').set('If-None-Match', etag)
    expect([again.status, again.text, again.get('ETag')]).toEqual([304, '', etag])
    const other = await request(app.server).get('/api/openapi.json').set('If-None-Match', '"other"')
    expect(other.status).toBe(200)
  })

  it('names every code of an error, and no other', () => {
    const codes = (text.match(/"Problem":\{"title":"Problem".*?"enum":(\[.*?\])/u) ?? [])[1] ?? '[]'
    expect(JSON.parse(codes)).toEqual(Object.keys(PROBLEM_STATUS))
  })

  it('says in Chinese and English what a field is', () => {
    expect(text).toContain('分管机构 · In charge of')
    expect(text).toContain('一个职务一项\\n\\nOne entry for each post')
  })

  it('offers no language of the content, which has one, and one that is asked for changes nothing', async () => {
    expect(text).not.toMatch(/"name":"(?:fallback-?)?locale"/iu)
    await record(app, 'subdistricts', { name: '云岭街道', kind: 'subdistrict', district: '青屏区' })
    const [plain, asked] = await Promise.all(
      ['', '?locale=xx&fallback-locale=en'].map((query) =>
        request(app.server).get(`/api/subdistricts${query}`),
      ),
    )
    expect([asked?.status, asked?.body]).toEqual([200, plain?.body])
    const query = '{ Subdistricts(locale: "xx") { totalDocs } }'
    const graphql = await request(app.server).post('/api/graphql').send({ query })
    expect([graphql.status, graphql.body]).toMatchObject([
      400,
      { errors: [{ message: expect.stringContaining('locale'), extensions: { code: 'graphql-invalid' } }] },
    ])
  })

  it('tells nothing of what is never answered', () => {
    for (const name of ['resetPasswordToken', '"salt"', '"hash"', 'apiKeyIndex', '/api/payload-kv'])
      expect([name, text.includes(name)]).toEqual([name, false])
  })
})

/** A literal segment wins over a parameter here, as OpenAPI itself says; the list of servers is relative on purpose. */
const RULES = { 'no-ambiguous-paths': 'off', 'no-server-example.com': 'off' } as const

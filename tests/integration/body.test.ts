import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, rest } from '../support/api.ts'
import { openTestPayload } from '../support/open-payload.ts'
import type { TestPayload } from '../support/open-payload.ts'
import { record } from '../support/records.ts'

let test: TestPayload
let id: string

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const block = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  format: '' as const,
  indent: 0,
  direction: 'ltr' as const,
  children,
  ...more,
})
const body = {
  root: block('root', [
    block('heading', [text('一、工作总结')], { tag: 'h2' }),
    block('paragraph', [text('全年 <完成> 三件事。')], { textFormat: 0, textStyle: '' }),
    block('list', [block('listitem', [text('修路')], { value: 1 })], {
      listType: 'bullet',
      start: 1,
      tag: 'ul',
    }),
  ]),
}
const html = '<h2>一、工作总结</h2><p>全年 &lt;完成&gt; 三件事。</p><ul><li>修路</li></ul>'

beforeAll(async () => {
  test = await openTestPayload()
  const office = await record(test, 'subdistricts', {
    name: '清溪街道',
    kind: 'subdistrict',
    district: '江东区',
  })
  id = (
    await record(test, 'work-reports', { subdistrict: office.id, title: '年度总结', summaryYear: 2025, body })
  ).id
})
afterAll(() => test.close())

describe('the body of a report', () => {
  it('is kept as rich text, and not given as HTML unless asked', async () => {
    const one = (await rest(test, `work-reports/${id}`)).body
    expect(one).toMatchObject({
      body: { root: { children: [{ tag: 'h2' }, { type: 'paragraph' }, { type: 'list' }] } },
    })
    expect(one).not.toHaveProperty('bodyHtml')
    expect(JSON.stringify((await rest(test, 'work-reports')).body)).not.toContain('bodyHtml')
  })

  it('is HTML when `select` names it, alone or among others', async () => {
    const alone = (await rest(test, `work-reports/${id}?select[bodyHtml]=true`)).body
    expect(alone).toEqual({ id, bodyHtml: html })
    const list = (await rest(test, 'work-reports?select[title]=true&select[body]=true&select[bodyHtml]=true'))
      .body
    expect(list).toMatchObject({ docs: [{ title: '年度总结', bodyHtml: html, body: { root: {} } }] })
  })

  it('is HTML in GraphQL when the query has the field', async () => {
    expect(await ask(test, '{ WorkReports { docs { bodyHtml } } }')).toEqual({
      data: { WorkReports: { docs: [{ bodyHtml: html }] } },
    })
    expect(await ask(test, '{ WorkReports(select: true) { docs { bodyHtml } } }')).toEqual({
      data: { WorkReports: { docs: [{ bodyHtml: html }] } },
    })
  })

  it('is nothing where there is none', async () => {
    const plan = await record(test, 'city-plans', { title: '空方案', issuer: '和平市人民政府' })
    expect((await rest(test, `city-plans/${plan.id}?select[bodyHtml]=true`)).body).toEqual({
      id: plan.id,
      bodyHtml: null,
    })
  })
})

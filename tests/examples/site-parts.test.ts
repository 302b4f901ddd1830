import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { revalidating } from '../../examples/site/cms/revalidate.ts'
import { readSiteEnv } from '../../examples/site/env.ts'
import { html, link, own, raw, render } from '../../examples/site/html.ts'
import { marked } from '../../examples/site/pages/marked.ts'
import { numbered } from '../../examples/site/pages/numbered.ts'
import { minute, partialDate } from '../../examples/site/pages/partial-date.ts'
import { comparable } from '../../examples/site/pages/report/comparable.ts'
import { quantity } from '../../examples/site/pages/report/quantity.ts'
import { openingHours } from '../../examples/site/pages/subdistrict/opening-hours.ts'

describe('a template', () => {
  it.each([
    [
      'escapes what is put into it',
      html`<p title="${'"x"'}">${"<b>&'"}</p>`,
      '<p title="&quot;x&quot;">&lt;b&gt;&amp;&#39;</p>',
    ],
    ['leaves out what is not there', html`${null}${undefined}${false}${0}`, '0'],
    [
      'takes lists and other templates',
      html`<ul>
        ${[1, 2].map((n) => html`<li>${n}</li>`)}
      </ul>`,
      '<ul><li>1</li><li>2</li></ul>',
    ],
    ['lets through what the API made', html`${raw('<p>一</p>')}`, '<p>一</p>'],
    ['escapes the name of the site', own('甲<乙'), '甲&lt;乙'],
  ])('%s', (_title, given, wanted) => {
    expect(render(given, 'hans').replace(/>\s+</gu, '><')).toBe(wanted)
  })

  it('shows its own words and links in the script of the reader, and content as the API gave it', () => {
    expect(render(html`<a href="${link('/plans')}">任务：${'后湖发展'}</a>`, 'hant')).toBe(
      '<a href="/hant/plans">任務：后湖发展</a>',
    )
  })
})

describe('what pages write', () => {
  it.each([
    [partialDate('2020'), '<time datetime="2020">2020年</time>'],
    [partialDate('2020-10'), '<time datetime="2020-10">2020年10月</time>'],
    [partialDate('2020-10-04'), '<time datetime="2020-10-04">2020年10月4日</time>'],
    [partialDate(null), ''],
    [minute('2026-11-29T16:05:59.000Z'), '2026-11-30 00:05'],
    [numbered('一'), '<span class="number">一、</span>'],
    [numbered('（一）'), '<span class="number">（一）</span>'],
    [numbered('3'), '<span class="number">3.</span> '],
    [quantity({ value: 1_610_000, unit: '元', approximate: true }), '约 161万 元'],
    [quantity({ value: 12_380, unit: '名' }), '12,380 名'],
    [quantity({ value: 100, unit: '%' }), '100%'],
    [quantity({ value: 160_000, unit: '人次' }), '16万 人次'],
    [marked('甲&lt;b&gt;<mark>党建</mark>乙<img src=x>'), '甲&lt;b&gt;<mark>党建</mark>乙&lt;img src=x&gt;'],
  ])('%# %j', (given, wanted) => {
    expect(render(given, 'hans').replace(/\s+/gu, ' ')).toBe(wanted.replace(/\s+/gu, ' '))
  })
})

describe('office hours', () => {
  it.each([
    [
      '上午：8:30-11:30 下午1:30-5:00',
      [
        ['08:30', '11:30'],
        ['13:30', '17:00'],
      ],
    ],
    ['9:00至17:00', [['09:00', '17:00']]],
    ['下午13:30—17:30', [['13:30', '17:30']]],
    ['工作日全天', [[undefined, undefined]]],
  ])('%s', (text, wanted) => {
    const found = openingHours({ season: '夏季', text }) as {
      opens?: string
      closes?: string
      description: string
    }[]
    expect(found.map(({ opens, closes }) => [opens, closes])).toEqual(wanted)
    expect(found[0]?.description).toBe(`夏季${text}`)
  })
})

describe('a chart', () => {
  const metric = (subject: string | null, value: number, unit: string) => ({
    subject,
    value,
    unit,
    text: '原文',
  })

  it.each([
    [
      'compares three sums of money, the largest first',
      [metric('甲', 1, '元'), metric('乙', 3, '元'), metric('丙', 2, '元')],
      ['money: 乙 丙 甲'],
    ],
    [
      'takes 人 and 名 as one',
      [metric('甲', 1, '人'), metric('乙', 3, '名'), metric('丙', 2, '位')],
      ['people: 乙 丙 甲'],
    ],
    ['is not drawn of two', [metric('甲', 1, '元'), metric('乙', 3, '元')], []],
    [
      'does not set against each other what 个 counts',
      [metric('甲', 1, '个'), metric('乙', 3, '个'), metric('丙', 2, '个')],
      [],
    ],
    [
      'leaves out what is not named',
      [metric(null, 1, '元'), metric('乙', 3, '元'), metric('丙', 2, '元')],
      [],
    ],
  ])('%s', (_title, metrics, wanted) => {
    const found = comparable(metrics).map(
      ({ id, metrics: each }) => `${id}: ${each.map(({ subject }) => subject).join(' ')}`,
    )
    expect(found).toEqual(wanted)
  })

  it('shows ten and says how many are left', () => {
    const [group] = comparable(Array.from({ length: 12 }, (_, at) => metric(String(at), at + 1, '户')))
    expect([group?.metrics.length, group?.left]).toEqual([10, 2])
  })
})

describe('the environment of the example', () => {
  it('has an answer for everything, and names what is wrong', () => {
    expect(readSiteEnv({ NODE_ENV: 'test', SITE_URL: '' })).toMatchObject({
      API_URL: 'http://127.0.0.1:3000',
      SITE_PORT: 4000,
    })
    expect(readSiteEnv({ NODE_ENV: 'test', API_URL: 'http://cms.local:3000/' }).API_URL).toBe(
      'http://cms.local:3000',
    )
    expect(() => readSiteEnv({ NODE_ENV: 'test', API_URL: 'cms', SITE_ID_CODE: '12' })).toThrow(
      /API_URL: .*SITE_ID_CODE: /u,
    )
  })
})

describe('an answer of the API that has an ETag', () => {
  it('is sent again only when it changed, and never kept for who shows a token', async () => {
    let version = 1
    const asked: (string | undefined)[] = []
    const server = createServer((req, res) => {
      asked.push(req.headers['if-none-match'])
      const etag = `"${String(version)}"`
      if (req.headers['if-none-match'] === etag) res.writeHead(304).end()
      else res.writeHead(200, { ETag: etag, 'Content-Type': 'application/json' }).end(String(version))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    const ask = revalidating()
    const read = async (init?: RequestInit): Promise<string> => (await ask(url, init)).text()

    expect([await read(), await read()]).toEqual(['1', '1'])
    version = 2
    expect([await read(), await read({ headers: { Authorization: 'x' } })]).toEqual(['2', '2'])
    expect(asked).toEqual([undefined, '"1"', '"1"', undefined])
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

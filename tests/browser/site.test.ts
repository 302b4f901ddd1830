import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { openSite } from '../examples/open-site.ts'
import type { TestSite } from '../examples/open-site.ts'
import { barriersOn } from './barriers.ts'
import { openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

const DESK = { width: 1360, height: 900 }
/** As wide as a page must fit without scrolling sideways. Source: WCAG 2.1, 1.4.10. */
const PHONE = { width: 320, height: 800 }
const CHARTS = '/reports/jiu-feng-jie-dao-ban-shi-chu-2024-nian-gong-zuo-zong-jie-ji-2025-nian-gong-zuo'
const REPORT = '/reports/xiang-mi-hu-jie-dao-2013-nian-gong-zuo-zong-jie-he-2014-nian-gong-zuo-ji-hua'
const PLAN = '/plans/shi-shi-si-jie-ren-da-wu-ci-hui-yi-1-hao-yi-an-ban-li-gong-zuo-fang-an'
const OFFICE = '/subdistricts/hou-hu-jie-dao'
const FOUND = '/search?q=%E5%85%9A%E5%BB%BA'

jest.setTimeout(120_000)

let server: RunningServer
let site: TestSite
let browser: OpenBrowser

beforeAll(async () => {
  server = await startServer({ ADMIN: 'off' })
  site = await openSite(server.address)
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await server?.close()
})

describe('the public front end', () => {
  it.each([
    ['the first page', '/', '街道政务公开'],
    ['a subdistrict', OFFICE, '后湖街道'],
    ['the reports in Traditional characters', '/hant/reports', '工作總結和計劃'],
    ['the reports', '/reports', '工作总结和计划'],
    ['a report', REPORT, '香蜜湖街道2013年工作总结和2014年工作计划'],
    ['the plans', '/plans', '方案与任务'],
    ['a plan', PLAN, '市十四届人大五次会议1号议案办理工作方案'],
    ['a unit', '/units/shi-min-zheng-ju', '市民政局'],
    ['the search', '/search', '搜索'],
    ['what was found', FOUND, '搜索'],
    ['a page that is not there', '/nothing', '没有找到这个页面'],
  ])('keeps nobody from %s: at a desk, and in large type on the narrowest phone', (name, path, heading) =>
    expectNoBarriers(name, site.address + path, heading),
  )

  it('keeps nobody from the page that says that the API does not answer', async () => {
    const cut = await openSite('http://127.0.0.1:9')
    try {
      await expectNoBarriers('a page without the API', cut.address, '暂时读不到内容')
    } finally {
      await cut.close()
    }
  })

  it.each([
    ['a subdistrict', OFFICE],
    ['a report', CHARTS],
  ])(
    'lets keys alone go past the menu of %s, and to everything, with the focus in sight',
    async (_, path) => {
      const { page } = browser
      await open(path)
      await page.keyboard.press('Tab')
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: 0 })
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
      await open(path)
      const expected = await page.evaluate(
        () => document.querySelectorAll('a[href], button, input, summary').length,
      )
      const reached: string[] = []
      for (let at = 0; at < expected; at++) {
        await page.keyboard.press('Tab')
        reached.push(await page.evaluate(focused))
      }
      expect(reached.filter((each) => !each.startsWith('seen '))).toEqual([])
      expect(new Set(reached).size).toBe(expected)
    },
  )

  it('finds what is typed at Enter', async () => {
    const { page } = browser
    await open('/')
    await page.getByRole('searchbox', { name: '搜索' }).focus()
    await page.keyboard.type('hhjd')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=hhjd')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: '后湖街道' }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${OFFICE}`)
  })

  it('changes the size of the type where the reader is, and keeps it', async () => {
    const { page } = browser
    await open(OFFICE)
    const size = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') as Element).fontSize))
    const before = await size()
    await page.getByRole('link', { name: '大字关怀版' }).click()
    expect(await size()).toBeGreaterThan(before * 1.25)
    await page.getByRole('link', { name: '方案与任务' }).first().click()
    await page.getByRole('link', { name: '标准字号' }).waitFor()
  })

  it('says in words what a chart shows, and writes nothing across its bars', async () => {
    const { page } = browser
    await open(CHARTS)
    const charts = page.locator('.chart')
    expect(await charts.count()).toBeGreaterThan(0)
    for (const chart of await charts.all()) {
      const image = chart.getByRole('img', { name: /条形图，共 \d+ 项，最多的是/ })
      expect(await image.evaluate(crossed)).toEqual([])
      const bars = await image.locator('.bar').count()
      await chart.locator('summary').click()
      expect(await chart.locator('tbody tr').count()).toBe(bars)
    }
  })

  it('prints what it says, with what was closed, and not the ways about it', async () => {
    const { page } = browser
    await open(REPORT)
    await page.emulateMedia({ media: 'print' })
    for (const about of ['.menu', '.switches', '.crumbs', '.skip'])
      expect([about, await page.locator(about).isVisible()]).toEqual([about, false])
    // Paper by its own rules: with a medium that is set, the page would be printed as that.
    await page.emulateMedia({ media: null })
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true })
    const printed = text.normalize('NFKC').replace(/\s/gu, '')
    expect(printed).toContain('香蜜湖街道2013年工作总结和2014年工作计划')
    // The words of the figures stand in a part of the page that opens at a click.
    expect(printed).toContain('指标数值原文')
    expect(printed).not.toContain('打印本页')
  })
})

async function expectNoBarriers(name: string, address: string, heading: string): Promise<void> {
  const { page } = browser
  await open(address)
  expect(await page.locator('h1').innerText()).toBe(heading)
  await browser.picture(`site-${name.replaceAll(' ', '-')}`)
  expect(await barriersOn(page)).toEqual([])
  await page.setViewportSize(PHONE)
  await page.getByRole('link', { name: /大字(关怀|關懷)版/ }).click()
  expect(await tooWide(page)).toEqual([])
  expect(await barriersOn(page)).toEqual([])
  expect(browser.troubles().filter((trouble) => !/status of (404|503)|^503: /.test(trouble))).toEqual([])
}

/** Opens a page in normal type at a desk, with the focus at its top. */
async function open(path: string): Promise<void> {
  const { page } = browser
  await page.setViewportSize(DESK)
  await page.context().clearCookies()
  // Where the focus is can be seen at once, and not after the page has glided there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path.startsWith('/') ? site.address + path : path)
}

/** What is wider than the window and not within a frame that scrolls. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => !each.closest('.scroll table, .unseen, .skip, desc, title'))
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((each) => `${each.tagName} ${each.className.toString()} ${(each.textContent ?? '').slice(0, 20)}`),
  )

/** Where the focus is, and whether it can be seen there. */
function focused(): string {
  const at = document.activeElement
  if (!at) return 'nothing'
  const { top, bottom, left, right } = at.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  const all = [...document.querySelectorAll('*')]
  return `${inSight && marked ? 'seen' : 'unseen'} ${String(all.indexOf(at))} ${at.outerHTML.slice(0, 80)}`
}

/** The words of a chart over which one of its bars is drawn. */
function crossed(chart: SVGElement | HTMLElement): string[] {
  const bars = [...chart.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect())
  return [...chart.querySelectorAll('text')]
    .filter((text) => {
      const { top, bottom } = text.getBoundingClientRect()
      const middle = (top + bottom) / 2
      return bars.some((bar) => middle > bar.top - 4 && middle < bar.bottom + 4)
    })
    .map((text) => text.textContent ?? '')
}

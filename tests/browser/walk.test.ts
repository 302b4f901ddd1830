import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import Database from 'libsql'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { until } from '../support/until.ts'
import { follow, openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

const ACCOUNT = { email: 'lin.xiao@example.cn', password: 'lan tian bai yun 8', name: '林晓' }
const OFFICE = '后湖街道'

jest.setTimeout(180_000)

let server: RunningServer
let browser: OpenBrowser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
}, 660_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

// Each step stands on those before it, as a person's first hour does.
describe('the first hour of a clerk whose browser asks for English', () => {
  afterEach(async () => {
    const { currentTestName = '' } = expect.getState()
    await browser.picture(currentTestName.slice(currentTestName.indexOf('English') + 8).replaceAll(' ', '-'))
    expect(browser.troubles()).toEqual([])
  })

  it('finds a page in Chinese whose links all answer', async () => {
    const { page } = browser
    await page.goto(server.address)
    expect(await page.locator('h1').innerText()).toBe('街道内容管理系统')
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links).toContain('/admin')
    for (const link of links) expect([link, (await fetch(server.address + link)).status]).toEqual([link, 200])
  })

  it('is asked in Chinese for the first account', async () => {
    const { page } = browser
    await page.goto(`${server.address}/admin`)
    await page.waitForURL('**/admin/create-first-user')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
    await page.getByLabel('电子邮件').fill(ACCOUNT.email)
    await page.getByLabel('新的密码').fill(ACCOUNT.password)
    await page.getByLabel('确认密码').fill(ACCOUNT.password)
    await page.getByLabel('姓名').fill(ACCOUNT.name)
    await page.getByRole('button', { name: '创建', exact: true }).click()
    await page.waitForURL('**/admin')
    await page.getByRole('heading', { name: '领导分工' }).waitFor()
  })

  it('logs out and in again', async () => {
    const { page } = browser
    await page.getByRole('button', { name: /菜单/ }).first().click()
    await page.getByRole('link', { name: '登出' }).click()
    await page.waitForURL('**/admin/login**')
    await page.getByLabel('电子邮件').fill(ACCOUNT.email)
    await page.getByLabel('密码').fill(ACCOUNT.password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/admin')
    await page.getByRole('heading', { name: '内设机构' }).waitFor()
  })

  it('sees the leaders of the seeds in their official order', async () => {
    const { page } = browser
    await page.goto(`${server.address}/admin/collections/leaders?limit=100`)
    const columns = await page.locator('table thead').innerText()
    for (const column of ['姓名', '职务', '街道', '排名', '状态']) expect(columns).toContain(column)
    const official = (await leadersByRest()).map(({ name }) => name)
    expect(official.length).toBeGreaterThan(5)
    const rows = page.locator('table tbody tr', { hasText: OFFICE })
    // The list fetches the names of related records when their rows come into view.
    await rows.nth(official.length - 1).waitFor()
    expect(await rows.locator('.cell-name').allInnerTexts()).toEqual(official)
  })

  it('edits a leader and publishes, and anyone reads it by REST', async () => {
    const { page } = browser
    const [first] = await leadersByRest()
    await page.goto(`${server.address}/admin/collections/leaders`)
    const link = page.getByRole('link', { name: first?.name ?? '', exact: true })
    await follow(link, /leaders\/[0-9a-f-]{36}/)
    await page.getByLabel('分管工作').fill('主持街道全面工作，联系文化站')
    await page.getByRole('button', { name: '发布修改' }).click()
    await page.locator('.toast-success').waitFor()
    const [edited] = await leadersByRest()
    expect(edited).toMatchObject({ name: first?.name, responsibilities: '主持街道全面工作，联系文化站' })
  })

  it('keeps a draft that REST does not show', async () => {
    const { page } = browser
    const before = await leadersByRest()
    await page.goto(`${server.address}/admin/collections/leaders/create`)
    await page.locator('#field-subdistrict input').fill(OFFICE)
    await page.getByRole('option', { name: OFFICE }).click()
    await page.getByLabel('姓名').fill('方远')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.locator('.toast-success').waitFor()
    await page.waitForURL(/leaders\/[0-9a-f-]{36}/)
    const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
    expect(await leadersByRest()).toEqual(before)
    expect((await fetch(`${server.address}/api/leaders/${id}`)).status).toBe(404)
    expect((await fetch(`${server.address}/api/leaders/${id}?draft=true`)).status).toBe(404)
  })

  it('uploads a picture only with words for who cannot see it', async () => {
    const { page } = browser
    await page.goto(`${server.address}/admin/collections/media/create`)
    const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2b6' } })
      .png()
      .toBuffer()
    const missing = page.getByText('该字段为必填项目').first()
    // As on a busy server: what the form asks for when the file is chosen is answered only after the save was refused.
    const state = await hold(page, '**/admin/collections/media/create')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '文化站.png', mimeType: 'image/png', buffer })
    await state.asked
    await page.getByRole('button', { name: '发布修改' }).click()
    await missing.waitFor()
    await state.release()
    await missing.waitFor()
    expect(browser.troubles()).toEqual([expect.stringMatching(/status of 400 .*\/api\/media/)])
    await page.getByLabel('替代文字').fill('街道文化站的正门')
    await page.getByRole('button', { name: '发布修改' }).click()
    await page.waitForURL(/media\/[0-9a-f-]{36}/)
    const headers = { Cookie: await loggedIn() }
    const { docs } = await rest<{ alt: string; url: string }>('media?limit=1&sort=-createdAt', headers)
    expect(docs[0]?.alt).toBe('街道文化站的正门')
    const address = new URL(docs[0]?.url ?? '', server.address)
    const picture = await fetch(address, { headers })
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    // No public record shows it yet.
    expect((await fetch(address)).ok).toBe(false)
  })

  it('moves all honors to the trash at once, and empties it', async () => {
    const { page } = browser
    expect((await rest('honors')).totalDocs).toBeGreaterThan(1)
    for (const list of ['honors', 'honors/trash']) {
      await page.goto(`${server.address}/admin/collections/${list}`)
      await page.locator('#select-all').check()
      await page.locator('.delete-documents__toggle').click()
      await page.locator('#confirm-action').click()
      await page.locator('.toast-success').waitFor()
    }
    expect((await rest('honors')).totalDocs).toBe(0)
    const inTrash = await rest('honors?trash=true&limit=0', { Cookie: await loggedIn() })
    expect(inTrash.totalDocs).toBe(0)
  })
})

describe('a page of the admin that cannot be made', () => {
  it('is a 500, and the log says why under the id of the request', async () => {
    const cookie = await loggedIn()
    const database = new Database(join(server.data, 'jiedao.db'))
    database.exec('ALTER TABLE payload_preferences RENAME TO gone')
    database.close()
    const headers = { Cookie: cookie, 'X-Request-Id': 'without-preferences' }
    expect((await fetch(`${server.address}/admin`, { headers })).status).toBe(500)
    const reason = /"reqId":"without-preferences".*no such table: payload_preferences/u
    // The answer may be here before the line of the log is.
    await until(() => reason.test(server.printed()))
  })
})

async function loggedIn(): Promise<string> {
  const answer = await fetch(`${server.address}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ACCOUNT),
  })
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Keeps the answers to POSTs to an address from the page until they are released and the page has taken them. */
async function hold(
  page: Page,
  address: string,
): Promise<{ asked: Promise<unknown>; release: () => Promise<void> }> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const held: Promise<void>[] = []
  await page.route(address, (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const answered = route.fetch().then(async (response) => {
      await released
      await route.fulfill({ response })
    })
    held.push(answered)
    return answered
  })
  return {
    asked: page.waitForRequest((request) => request.method() === 'POST'),
    release: async () => {
      release()
      await Promise.all(held)
      await page.unroute(address)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    },
  }
}

const leadersByRest = async (): Promise<{ name: string; responsibilities: string }[]> => {
  const where = `where[subdistrict.name][equals]=${encodeURIComponent(OFFICE)}`
  return (
    await rest<{ name: string; responsibilities: string }>(`leaders?limit=100&depth=0&sort=rank&${where}`)
  ).docs
}

async function rest<Doc>(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ docs: Doc[]; totalDocs: number }> {
  const answer = await fetch(`${server.address}/api/${path}`, { headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as { docs: Doc[]; totalDocs: number }
}

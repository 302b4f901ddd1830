import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createSite } from '../../examples/site/create-site.ts'
import { readSiteEnv } from '../../examples/site/env.ts'
import { openReceiver } from '../support/receiver.ts'
import type { Receiver } from '../support/receiver.ts'
import { follow, openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'
import { until } from '../support/until.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

jest.setTimeout(180_000)

let web: Server
let server: RunningServer
let receiver: Receiver
let browser: OpenBrowser
let token: string
const failed: unknown[] = []

beforeAll(async () => {
  // Each must know the other's address: the site's server listens first, and gets its pages once the API is there.
  web = createServer()
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  const { port } = web.address() as AddressInfo
  const settings = { SITE_URL: `http://127.0.0.1:${String(port)}`, SEEDS: 'off', WEBHOOK_ALLOW: '127.0.0.1' }
  server = await startServer(settings)
  const env = readSiteEnv({ NODE_ENV: 'test', API_URL: server.address })
  web.on(
    'request',
    createSite(env, (error) => failed.push(error)),
  )
  receiver = await openReceiver()
  browser = await openBrowser()
  token = await firstUser()
}, 660_000)

afterAll(async () => {
  await browser?.close()
  await receiver?.close()
  const closed = new Promise((resolve) => web.close(resolve))
  web.closeAllConnections()
  await closed
  await server?.close()
})

describe('a clerk at work', () => {
  afterEach(async () => {
    const { currentTestName = '' } = expect.getState()
    await browser.picture(currentTestName.slice(0, 60).replaceAll(/\W+/g, '-'))
    expect([...browser.troubles(), ...failed]).toEqual([])
  })

  it('sees a draft on the site, beside the form, as soon as it is saved, and nobody else does', async () => {
    const { page } = browser
    const office = await create('subdistricts', { name: '明渠街道', kind: 'subdistrict', district: '江东区' })
    const leader = await create('leaders', {
      subdistrict: office,
      name: '方远',
      responsibilities: '主持工作',
    })
    await page.goto(`${server.address}/admin/collections/leaders/${leader}`)
    await page.locator('#live-preview-toggler').click()
    const shown = page.frameLocator('#live-preview-iframe')
    await shown.getByText('主持工作').waitFor()
    await page.getByLabel('分管工作').fill('草稿里的分工')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await shown.getByText('草稿里的分工').waitFor()
    await shown.getByText('公众看不到').waitFor()
    const { docs } = (await (await fetch(`${server.address}/api/leaders`)).json()) as { docs: object[] }
    expect(docs).toMatchObject([{ responsibilities: '主持工作' }])
  })

  it('sends a delivery of a webhook again with a button, in her language', async () => {
    const { page } = browser
    await create('webhooks', { name: '网站', url: `${receiver.address}/rebuild`, active: true })
    await create('units', { name: '市园林局' })
    await until(() => receiver.received.length === 1)
    await page.goto(`${server.address}/admin/collections/webhook-deliveries`)
    await follow(page.locator('table tbody a').first(), /webhook-deliveries\/[0-9a-f-]{36}/)
    await page.getByRole('button', { name: '重新发送' }).click()
    await page.getByText('已排队').waitFor()
    await until(() => receiver.received.length === 2)
    const [first, again] = receiver.received
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: server.address }])
    await page.reload()
    await page.getByRole('button', { name: 'Send again' }).waitFor()
  })
})

/** Makes the first account, and lets the browser in with it. Its token, for requests past the browser. */
async function firstUser(): Promise<string> {
  const body = { email: 'lin.xiao@example.cn', password: 'lan tian bai yun 8', name: '林晓' }
  const answer = await post('users/first-register', body)
  const made = (await answer.json()) as { token: string }
  await browser.page
    .context()
    .addCookies([{ name: 'payload-token', value: made.token, url: server.address, httpOnly: true }])
  return made.token
}

async function create(collection: string, data: object): Promise<string> {
  const answer = await post(collection, { ...data, _status: 'published' })
  expect([collection, answer.status]).toEqual([collection, 201])
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(`${server.address}/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
    body: JSON.stringify(body),
  })

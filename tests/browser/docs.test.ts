import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'
import { startServer } from './server.ts'
import type { RunningServer } from './server.ts'

jest.setTimeout(180_000)

let server: RunningServer
let browser: OpenBrowser
beforeAll(async () => {
  server = await startServer({ ADMIN: 'off' })
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('the documentation page', () => {
  it('shows every kind of record, asks nobody else, and lets a reader try a query', async () => {
    const { page } = browser
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== server.address && protocol !== 'data:' && protocol !== 'blob:')
        elsewhere.push(request.url())
    })
    await page.goto(`${server.address}/docs`)
    await page.getByText('领导分工 · Leaders').first().click()
    await page.locator('#operations-领导分工_·_Leaders-leadersCount, [id$="-leadersCount"]').first().click()
    await browser.picture('the-documentation-page')
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.getByText('"totalDocs"').first().waitFor()
    await browser.picture('the-documentation-page-after-a-try')
    expect(elsewhere).toEqual([])
    expect(browser.troubles()).toEqual([])
  })
})

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Locator, Page } from 'playwright-core'
import { chromiumPath } from './chromium.mjs'

export type OpenBrowser = {
  page: Page
  /** What went wrong in the page since it was last asked: console errors, broken promises of the policy, failed requests. */
  troubles: () => string[]
  /** Keeps a picture of the page in test-results/browser, for a person to look at. */
  picture: (name: string) => Promise<void>
  close: () => Promise<void>
}

const PICTURES = join('test-results', 'browser')
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens Chromium with an empty profile whose reader asks for English, as many new computers do. */
export async function openBrowser(): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'jiedao-profile-'))
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('Chromium was not found')
  const context = await chromium.launchPersistentContext(profile, {
    args: FLAGS,
    chromiumSandbox: false,
    executablePath,
    headless: true,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1360, height: 900 },
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(60_000)
  const seen = watch(page)
  await mkdir(PICTURES, { recursive: true })
  return {
    page,
    troubles: () => seen.splice(0),
    picture: (name) => picture(page, name),
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

const TRIES = 5

/**
 * Follows a link of a list, and as a person does once more when nothing came of it: the list asks for its rows again after it
 * was shown, and a click in that moment is lost. Throws when the page never becomes `to`.
 */
export async function follow(link: Locator, to: RegExp): Promise<void> {
  for (let tried = 1; tried <= TRIES; tried++) {
    await link.click()
    const isThere = await link
      .page()
      .waitForURL(to, { timeout: 10_000, waitUntil: 'commit' })
      .then(() => true)
      .catch(() => false)
    if (isThere) return
  }
  throw new Error(`the link was followed ${String(TRIES)} times and did not lead to ${String(to)}`)
}

/** On a machine with much to do a picture can take too long; no verdict hangs on one. */
async function picture(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`)
  await page.screenshot({ path, fullPage: true, timeout: 10_000 }).catch(() => undefined)
}

/** The policy's violations come as console errors as well. */
function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => seen.push(`thrown: ${error.message} (${page.url()})`))
  page.on('response', (response) => {
    if (response.status() >= 500) seen.push(`${String(response.status())}: ${response.url()}`)
  })
  return seen
}

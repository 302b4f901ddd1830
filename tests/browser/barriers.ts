import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What WCAG 2.1 asks at levels A and AA, as axe can tell it. */
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** What on a page keeps somebody from using it: the rule that is broken, and where. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values) => axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    ASKED,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

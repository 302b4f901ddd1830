import type { Request, Response } from 'express'
import { html, render } from '../html.ts'
import type { Page, Site, View } from '../page.ts'
import { layout } from '../pages/layout.ts'
import type { Script } from '../script.ts'

/** How this reader wants the page that she asked for. */
export function viewOf(req: Request, site: Site, script: Script): View {
  const path = req.url.startsWith('/?') ? req.url : req.url.replace(/^\/\?/u, '?')
  const origin = `${req.protocol}://${req.get('host') ?? 'localhost'}`
  return { site, script, large: /(?:^|;\s*)type=large(?:;|$)/u.test(req.get('cookie') ?? ''), path, origin }
}

/** Sends a page. Browsers ask each time whether it still holds, and get a 304 when it does. */
export function answer(res: Response, page: Page, view: View, status = 200): void {
  res
    .status(status)
    .vary('Cookie')
    .set('Cache-Control', status === 200 && !page.preview ? 'public, max-age=0, must-revalidate' : 'no-store')
    .type('html')
    .send(render(html`${layout(page, view)}`, view.script))
}

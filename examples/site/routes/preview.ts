import type { RequestHandler } from 'express'
import type { Cms } from '../cms/client.ts'
import { readPreview } from '../cms/read-preview.ts'
import type { Site } from '../page.ts'
import { previewRefusedPage } from '../pages/problems.ts'
import { answer, viewOf } from './answer.ts'
import { previewPage } from './preview-page.ts'

type Options = { cms: Cms; site: Site; admin: string }

/**
 * `/preview?token=…`: what a clerk saved last, for the admin that minted the token. Nothing keeps the answer, and no link
 * of the page has the token in it.
 */
export const preview =
  ({ cms, site, admin }: Options): RequestHandler =>
  async (req, res) => {
    const { token } = req.query
    const view = { ...viewOf(req, site, 'hans'), path: '/' }
    const found = typeof token === 'string' ? await readPreview(cms, token) : null
    res.set('X-Robots-Tag', 'noindex')
    if (!found) answer(res, previewRefusedPage, view, 403)
    else answer(res, { ...(await previewPage(found, cms, site)), hidden: true, preview: { admin } }, view)
  }

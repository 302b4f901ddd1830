import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { RequestHandler } from 'express'
import { CmsUnreachable } from '../cms/client.ts'

const PASSED = ['content-type', 'content-length', 'etag', 'last-modified']

/** Images of the API from this site's own address, so that a reader's browser asks nobody else. */
export const media =
  (apiUrl: string): RequestHandler<{ file: string }> =>
  async (req, res, next) => {
    const headers = new Headers()
    for (const name of ['if-none-match', 'if-modified-since']) {
      const value = req.get(name)
      if (value) headers.set(name, value)
    }
    const address = `${apiUrl}/api/media/file/${encodeURIComponent(req.params.file)}`
    const response = await fetch(address, { headers }).catch((cause: unknown) => {
      throw new CmsUnreachable('the API could not be reached', { cause })
    })
    if (!response.ok && response.status !== 304) {
      await response.body?.cancel()
      next()
      return
    }
    for (const name of PASSED) {
      const value = response.headers.get(name)
      if (value) res.set(name, value)
    }
    res.status(response.status).set('Cache-Control', 'public, max-age=300')
    if (response.body) Readable.fromWeb(response.body as ReadableStream).pipe(res)
    else res.end()
  }

import { createRequire } from 'node:module'
import { Router } from 'express'
import { nonceOf } from '../security-headers.ts'
import { docsPage } from './page.ts'

export const DOCS_PATH = '/docs'

/** The page at `/docs`, and what it is shown with: files of an installed package, so that it works offline. */
export function docs(): Router {
  const router = Router()
  router.get(DOCS_PATH, (_req, res) => {
    res
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(docsPage(nonceOf(res)))
  })
  for (const [name, file] of FILES)
    router.get(`${DOCS_PATH}/${name}`, (_req, res) => {
      res.sendFile(file, { maxAge: '1d' })
    })
  return router
}

const { resolve } = createRequire(import.meta.url)

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'].map(
  (name) => [name, resolve(`swagger-ui-dist/${name}`)] as const,
)

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Router } from 'express'

type Asset = { path: string; type: string; body: Buffer }

/** What pages are shown with. The name of each holds a hash of it, so that browsers keep it for good. */
export const ASSETS = {
  style: asset('site.css', 'text/css; charset=utf-8'),
  script: asset('site.js', 'text/javascript; charset=utf-8'),
  preview: asset('preview.js', 'text/javascript; charset=utf-8'),
  icon: asset('icon.svg', 'image/svg+xml'),
}

export function assets(): Router {
  const router = Router()
  for (const { path, type, body } of Object.values(ASSETS))
    router.get(path, (_req, res) => {
      res.set({ 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }).send(body)
    })
  return router
}

function asset(file: string, type: string): Asset {
  const body = readFileSync(new URL(`../public/${file}`, import.meta.url))
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8)
  return { path: `/assets/${file.replace('.', `.${hash}.`)}`, type, body }
}

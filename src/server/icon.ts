import type { RequestHandler } from 'express'

/** Where browsers look for a picture without being told; the answer's type says that it is an SVG. */
export const ICON_PATH = '/favicon.ico'

/** 街 on a red ground, drawn by the browser's own font. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#a61b1b"/>' +
  '<text x="16" y="23" font-size="20" text-anchor="middle" fill="#fff">街</text></svg>'

/** The picture of every page here, the admin's included. */
export const icon: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'public, max-age=86400').type('image/svg+xml').send(ICON)
}

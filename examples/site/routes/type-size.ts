import type { RequestHandler } from 'express'

/** `/type/large?from=…` keeps the choice for a year and leads back to where the reader was, within this site alone. */
export const typeSize: RequestHandler<{ size: string }> = (req, res, next) => {
  const { size } = req.params
  if (size !== 'large' && size !== 'normal') {
    next()
    return
  }
  res
    .cookie('type', size, { maxAge: 31_536_000_000, sameSite: 'lax', path: '/' })
    .set('Cache-Control', 'no-store')
    .redirect(303, withinSite(req.query['from']))
}

/** The way within this site; the first page for one that leads elsewhere. */
function withinSite(from: unknown): string {
  if (typeof from !== 'string' || !URL.canParse(from, 'http://here.invalid')) return '/'
  const { origin, pathname, search } = new URL(from, 'http://here.invalid')
  return origin === 'http://here.invalid' && !pathname.startsWith('//') ? pathname + search : '/'
}

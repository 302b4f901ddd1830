import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a preview token is good for: one record, with the rights of one user. */
export type Grant = { collection: string; id: string; user: string }

/** Long enough to look at what was saved; each save in the admin brings a new one. Milliseconds. */
export const LIFETIME = 15 * 60_000

const Claims = z.object({ collection: z.string(), id: z.string(), user: z.string(), until: z.number() })

/** A token for a grant from `now` (milliseconds since 1970) for a quarter of an hour, signed with the server's secret. */
export function mintToken(grant: Grant, secret: string, now: number): string {
  const claims = Buffer.from(JSON.stringify({ ...grant, until: now + LIFETIME })).toString('base64url')
  return `${claims}.${sign(claims, secret).toString('base64url')}`
}

/** What a token grants; null for one that is not ours, was changed, or is too old. */
export function readToken(token: string, secret: string, now: number): Grant | null {
  const [, claims = '', signature = ''] = /^([\w-]{1,1000})\.([\w-]{43})$/u.exec(token) ?? []
  const wanted = sign(claims, secret)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  const { until, ...grant } = Claims.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  return now < until ? grant : null
}

/** A key of its own, so that no token can pass for anything else that the secret signs. */
const sign = (claims: string, secret: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'jiedao preview token', 32)))
    .update(claims)
    .digest()

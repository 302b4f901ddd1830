import { createHmac, randomBytes } from 'node:crypto'

/** What the key begins with in the form of Standard Webhooks; 24 random bytes follow in Base64. */
const PREFIX = 'whsec_'

export const newSecret = (): string => `${PREFIX}${randomBytes(24).toString('base64')}`

/** The headers that tell the receiver who sent a body, and when. Source: https://www.standardwebhooks.com, 1.0.0. */
export function signed(secret: string, id: string, seconds: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  const signature = createHmac('sha256', key)
    .update(`${id}.${String(seconds)}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}

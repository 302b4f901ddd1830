import type { Payload, PayloadRequest } from 'payload'

/** Whether a person who has logged in asks, as everybody does in the admin; an API key is none. */
export const isSession = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  user !== null && '_strategy' in user && user._strategy === 'local-jwt'

/** The same of a request that Payload has not seen yet. */
export async function hasSession(payload: Payload, headers: Headers): Promise<boolean> {
  if (!headers.has('cookie') && !headers.has('authorization')) return false
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  return isSession({ user: user })
}

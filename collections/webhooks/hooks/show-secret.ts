import type { FieldHook } from 'payload'

/** How long a new secret is shown, in milliseconds. */
const SHOWN = 10 * 60 * 1000

/** Shows the secret while it is new; afterwards only that there is one. */
export const showSecret: FieldHook = ({ req, siblingData }) => {
  const { secret, secretMadeAt } = siblingData as { secret?: string; secretMadeAt?: string }
  if (!secret) return null
  const isNew = Date.now() - new Date(secretMadeAt ?? 0).valueOf() < SHOWN
  return isNew ? req.payload.decrypt(secret) : 'whsec_••••••••'
}

import type { CollectionBeforeChangeHook } from 'payload'
import { newSecret } from '../../../src/webhooks/signature.ts'

/** Gives a new webhook its secret, which is stored encrypted and never changes. */
export const makeSecret: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  return { ...data, secret: req.payload.encrypt(newSecret()), secretMadeAt: new Date().toISOString() }
}

import type { CollectionBeforeOperationHook } from 'payload'
import { MailOff, NO_MAIL } from '../email.ts'

/**
 * Refuses a forgotten password while no mail can be sent, before anybody is looked up: an answer that depended on the
 * account would tell strangers which addresses have one.
 */
export const refuseWithoutMail: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'forgotPassword' && req.payload.email.name === NO_MAIL) throw new MailOff()
}

import type { CollectionBeforeChangeHook } from 'payload'
import { headOf } from '../../../src/webhooks/head.ts'

/** A webhook that is made or switched on hears of what changes from now on, and of nothing before. */
export const keepPosition: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const was = (originalDoc as { active?: boolean } | undefined)?.active === true
  const isOn = (data as { active?: boolean }).active === true
  const begins = operation === 'create' || (isOn && !was)
  return begins ? { ...data, position: await headOf(req.payload) } : data
}

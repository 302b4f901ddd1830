import type { CollectionBeforeChangeHook } from 'payload'

/** The first account is an administrator's: there is nobody yet who could make it one. */
export const makeFirstUserAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, roles: ['admin'] } : undefined
}
